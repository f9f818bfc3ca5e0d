import postcss, { type Rule } from 'postcss';
import type { Actor } from '../schema/actor';
import { round } from '../charts/base/measure';
import numbers from '../charts/chart.css?raw';
import records from '../charts/chart-records.css?raw';
import { token } from './token';

/** How a file is set: in what family, by how much smaller, and whether words keep lines off. */
interface Look {
  family: string;
  scale: number;
  halos: boolean;
}

/** In the sans by the names that the site gives it, then by the one that its file carries inside. */
export const own: Look = {
  family: "'Report Sans','Report Sans More','Report Sans 3 ExtraLight',sans-serif",
  scale: 1,
  halos: true,
};

/**
 * In what programs of others have, so much smaller that the widest of it, DejaVu Sans, takes the room
 * of ours. Where `paint-order` is unknown a halo covers its word.
 */
export const common: Look = {
  family: 'Arial,Liberation Sans,Helvetica,sans-serif',
  scale: 0.8,
  halos: false,
};

/**
 * The rules of the sheets of charts for a file by itself, in the light theme and without variables:
 * there are programs that know none, as they know neither `:is` nor nesting. Rules for a pointer, for
 * a theme and for the frame on a page stay behind.
 */
export function fileStyle(actors: Record<string, Actor>, { family, scale, halos }: Look) {
  const rules = rulesOf(chart).map((rule) => (halos ? rule : withoutHalo(rule)));
  const style =
    `.chart{font-family:${family}}` +
    '.chart .title{font-size:21px;font-weight:600}' +
    `.chart .subtitle{font-size:15px;fill:${token('--ink-2').light}}` +
    rules.flatMap((rule) => resolved(rule, scopesOf(actors))).join('\n');
  const smaller = (_: string, size: string) => `font-size:${round(scale * Number(size), 2)}px`;
  return style.replaceAll(/font-size:([\d.]+)px/g, smaller);
}

function withoutHalo(rule: Rule) {
  const isHalo = rule.some((node) => node.type === 'decl' && node.prop === 'paint-order');
  const kept = rule.clone();
  if (isHalo) kept.walkDecls(/^(paint-order|stroke)/, (node) => void node.remove());
  return kept;
}

const chart = numbers + records;

/** What an element of a class gives to those within: the colour of its marks, and of its labels. */
interface Scope {
  selector: string;
  '--mark'?: string | undefined;
  '--named'?: string | undefined;
}

const rulesOf = (css: string) =>
  postcss.parse(css).nodes.filter((node): node is Rule => node.type === 'rule');

/** The actors, and what the sheets colour themselves. */
const scopesOf = (actors: Record<string, Actor>): Scope[] => [
  ...Object.entries(actors).map(([id, { mark, text }]) => ({
    selector: `.actor-${id}`,
    '--mark': mark.light,
    '--named': text?.light,
  })),
  ...rulesOf(chart).flatMap((rule) =>
    rule.nodes.flatMap((node) =>
      node.type === 'decl' && node.prop === '--mark'
        ? { selector: rule.selector, '--mark': plain(node.value) }
        : [],
    ),
  ),
];

/** A rule without variables: once as it is, and once for each scope that its colours come from. */
function resolved({ selectors, nodes }: Rule, scopes: readonly Scope[]) {
  if (selectors.some((selector) => /:|hatches|^\.chart$/.test(selector))) return [];
  const declarations = nodes.filter((node) => node.type === 'decl' && !node.variable);
  const rule = (heads: readonly string[], value: (text: string) => string | undefined) => {
    const set = declarations.flatMap((node) => {
      if (node.type !== 'decl') return [];
      const text = value(node.value);
      return text === undefined ? [] : `${node.prop}:${text}`;
    });
    return set.length ? [`${heads.join()}{${set.join(';')}}`] : [];
  };
  return [
    ...rule(selectors, (text) => (scoped.test(text) ? fallback(text) : plain(text))),
    ...scopes.flatMap((scope) =>
      rule(
        selectors.flatMap((selector) => within(scope.selector, selector)),
        (text) => {
          const [, name] = text.match(scoped) ?? [];
          return name === '--mark' || name === '--named' ? scope[name] : undefined;
        },
      ),
    ),
  ];
}

const scoped = /^var\((--mark|--named)(?:, (.*))?\)$/;

/** What holds outside of any scope. */
function fallback(text: string) {
  const [, , otherwise] = text.match(scoped) ?? [];
  return otherwise === undefined ? undefined : plain(otherwise);
}

/** The last part of a selector in a scope, or itself the scope. */
function within(scope: string, selector: string) {
  const [, before = '', last = ''] = selector.match(/^(.*\s)?(\S+)$/) ?? [];
  return [`${before}${scope} ${last}`, `${before}${last}${scope}`];
}

/** A value with the light values in place of the tokens. */
const plain = (value: string) =>
  value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => token(name).light);
