// The rule on numbers: what the report counts, measures or dates is told by its address, and typed
// by hand only in names, and where `allowed.ts` says why.

/** Names with a number in them. */
const names = [
  /\bCOVID-19\b/g,
  /\bG20\b/g,
  /\bDushanbe 2\b/g,
  /\bbase 201\b|\b201(st)? military base\b/gi,
  /\bStrategy 2030\b/g,
  /\bmaritime Silk Road of the 21st century\b|\b21st-century maritime Silk Road\b/gi,
  /\bMir 24\b/g,
];

/** Addresses, and notes by their number. */
const pointers = [/\{[^}]*\}/g, /\bnotes? \d+((, \d+)* and \d+)?\b/gi];

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** 19 January 2021, December 2020, mid-2021, 2020. */
const dates = [
  new RegExp(`\\b(\\d{1,2} )?${month} (19|20)\\d\\d\\b`, 'g'),
  /\b(mid-)?(19|20)\d\d\b/g,
];

/** The figures in a text that stand neither in a name nor in an address. */
export const figures = (text: string) => find(without(text, [...names, ...pointers]), /\S*\d\S*/g);

/** The same, in a remark: it may date articles and what notes say. */
export const figuresBesideDates = (text: string) =>
  find(without(text, [...names, ...pointers, ...dates]), /\S*\d\S*/g);

const units =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const tens =
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth';
const scales =
  'hundreds? thousands? millions? billions? dozens? scores? hal(f|ves) thirds quarters?';
const others =
  'decades? percent per.cent twice thrice doubl(e[ds]?|ing) tripl(e[ds]?|ing) halv(e[ds]?|ing)';

const counting = new RegExp(
  `\\b(${[units, tens, ordinals, scales, others].join(' ').replaceAll(' ', '|')})\\b`,
  'gi',
);

/** The words in a text that count, each with what stands around it: `over [ten] months of`. */
export const numberWords = (text: string) => find(without(text, [...names, ...pointers]), counting);

/** A text on one line, and without what is allowed in it. */
export const without = (text: string, allowed: readonly (RegExp | string)[]) =>
  allowed.reduce((rest: string, one) => rest.replaceAll(one, '·'), text.replaceAll(/\s+/g, ' '));

/** What a pattern finds, in brackets and with its surroundings. */
const find = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const before = text.slice(0, index).split(' ').slice(-4).join(' ');
    const after = text
      .slice(index + found.length)
      .split(' ')
      .slice(0, 3)
      .join(' ');
    return `${before}[${found}]${after}`.trim();
  });
