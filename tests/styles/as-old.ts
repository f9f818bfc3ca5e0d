import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';

// What some browser of the floor does not know, and so drops: Chromium 80, Firefox 78 or Safari 13.
// https://github.com/mdn/browser-compat-data

/** A rule is dropped whole with a selector that has one of these, alone or in a list. */
const selectors =
  /:(is|where|has)\(|:focus-visible|:popover-open|::(highlight|details-content|marker)|:not\([^()]*[ ,>]|&/;
/** Queries that hold nowhere. */
const queries = /[<>]|\bor\b|\bnot \(|scripting|prefers-contrast|forced-colors/;
const rules = /^(container|layer|position-try|property|scope|starting-style)$/;
const properties =
  /^(inset|translate|rotate|scale|aspect-ratio|container.*|text-wrap|text-decoration-thickness|((margin|padding|border|inset)-(inline|block)))$/;
const values =
  /\b(clamp|light-dark|color-mix|oklch|oklab|lab|lch|color|env|sibling-index)\(|\d([dsl]v[hwib]|r?lh|cq\w+)\b|\bsubgrid\b/;

/** A sheet without what is dropped. */
export function understood(css: string) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules(understand);
  sheet.walkRules((rule) => {
    if (selectors.test(rule.selector)) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const unknown = properties.test(prop) || values.test(value) || isGapOfFlex(declaration);
    if (!unknown) return;
    // What a variable holds is only looked at where it is used.
    if (declaration.variable) declaration.value = 'initial';
    else declaration.remove();
  });
  return sheet.toString();
}

function understand(rule: AtRule) {
  if (rules.test(rule.name)) return void rule.remove();
  if (rule.name === 'supports') {
    // All that sheets here ask for is newer.
    if (rule.params.startsWith('not ')) rule.replaceWith(rule.nodes ?? []);
    else rule.remove();
  }
  if (rule.name !== 'media') return;
  const left = rule.params.split(',').filter((query) => !queries.test(query));
  if (left.length) rule.params = left.join();
  else rule.remove();
}

/** Gaps came to boxes of this kind later than to grids. */
function isGapOfFlex({ prop, parent }: Declaration) {
  if (!/^(column-|row-)?gap$/.test(prop) || parent?.type !== 'rule') return false;
  return (parent as Rule).nodes.some((node) => node.type === 'decl' && node.value === 'flex');
}
