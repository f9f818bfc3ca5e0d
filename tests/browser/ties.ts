/** A sheet by its name, with its text. */
export type Sheets = Record<string, string>;

/**
 * Where nothing but the order of two sheets decides how a thing looks: both set the same property of
 * the same element of the page, in selectors that weigh the same. What comes by a pointer, by a key or
 * by a script counts as if it were there. And what is ruled by sheets that the page has no part of: pages
 * share files, and so have rules of others. Runs in a page, with nothing but its argument at hand.
 */
export function ties({ worn, strange = {} }: { worn: Sheets; strange?: Sheets }): string[] {
  const states =
    /:(hover|focus-visible|focus-within|focus|target|checked|popover-open)(?![\w-])|\.(lit|opened)(?![\w-])/g;
  const never =
    /:not\((?:\s*(?::(?:hover|focus-visible|target|checked|popover-open)|\.lit)\s*,?)+\)/g;

  /** Ids, classes and tags of a selector, as a number to compare. Of `:is` and its like the heaviest counts. */
  const weigh = (selector: string): number => {
    const plain = selector.replaceAll(/:nth[\w-]+\([^()]*\)/g, ':nth');
    const [whole, name, list = ''] = /:(is|not|has|where)\(([^()]*)\)/.exec(plain) ?? [];
    if (whole !== undefined) {
      const [heaviest = ''] = list.split(',').sort((a, b) => weigh(b) - weigh(a));
      return weigh(plain.replace(whole, name === 'where' ? '' : ` ${heaviest} `));
    }
    const count = (part: RegExp) => plain.match(part)?.length ?? 0;
    const ids = count(/#/g);
    const classes = count(/\.|\[|(?<!:):(?!:)/g);
    return ids * 10_000 + classes * 100 + count(/(?<![\w.#:[='"-])[a-z]|::/g);
  };

  /** The selectors of a list: a comma in parentheses parts none. */
  const split = (list: string) => {
    const parts = [''];
    let depth = 0;
    for (const sign of list) {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (sign === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += sign;
    }
    return parts.map((part) => part.trim());
  };

  const flat = (list: CSSRuleList, parent = ''): [string, CSSStyleDeclaration][] =>
    [...list].flatMap((rule) => {
      if (!(rule instanceof CSSStyleRule)) {
        return 'cssRules' in rule && !(rule instanceof CSSKeyframesRule)
          ? flat(rule.cssRules as CSSRuleList, parent)
          : [];
      }
      return split(rule.selectorText).flatMap((one) => {
        const selector = one.replaceAll('&', `:is(${parent})`);
        return [
          [selector, rule.style] as [string, CSSStyleDeclaration],
          ...flat(rule.cssRules, selector),
        ];
      });
    });

  const rulesOf = ([sheet, css]: [string, string]) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return flat(made.cssRules).map(([selector, style]) => {
      const [pseudo = ''] = /::[\w-]+/.exec(selector) ?? [];
      const always = selector
        .replace(pseudo, '')
        .replaceAll(never, '')
        .replaceAll(states, ':is(*)');
      return {
        sheet,
        selector,
        key: `${weigh(selector)}${pseudo}`,
        style,
        found: new Set(document.querySelectorAll(always || '*')),
      };
    });
  };

  const touching = Object.entries(strange)
    .flatMap(rulesOf)
    .filter(({ found }) => found.size > 0)
    .map(({ sheet, selector }) => `${sheet} ${selector}, which the page does not wear`);

  const rules = Object.entries(worn).flatMap(rulesOf);
  const tied = rules.flatMap((one, i) =>
    rules.slice(i + 1).flatMap((other) => {
      if (one.sheet === other.sheet || one.key !== other.key) return [];
      const both = [...one.style].filter(
        (property) =>
          other.style.getPropertyPriority(property) === one.style.getPropertyPriority(property) &&
          [...other.style].includes(property) &&
          (one.style.getPropertyValue(property) === '' ||
            one.style.getPropertyValue(property) !== other.style.getPropertyValue(property)),
      );
      if (both.length === 0 || one.found.isDisjointFrom(other.found)) return [];
      return `${one.sheet} ${one.selector} and ${other.sheet} ${other.selector}: ${both.join(', ')}`;
    }),
  );
  return [...tied, ...touching];
}

/**
 * The selectors of a sheet, and those of the page’s own, in their order; without what a query holds.
 * Those of the page come after what it says of printed pages. Runs in a page, with nothing but its
 * argument at hand.
 */
export function topSelectors(css: string): [string[], string[]] {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  const selectors = (rules: Iterable<CSSRule>) =>
    [...rules].flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : []));
  const whole = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const own = whole.findIndex((rule) => rule instanceof CSSPageRule) + 1;
  return [selectors(made.cssRules), selectors(whole.slice(own))];
}
