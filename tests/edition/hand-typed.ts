// What the rule on numbers allows in running text, by hand: dates, and names with a number in them.

const months =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';

const allowed = [
  // dates: 19 January 2021, December 2020, mid-2021, 2020
  new RegExp(`\\b(\\d{1,2} )?${months} (19|20)\\d\\d\\b`, 'g'),
  /\b(mid-)?(19|20)\d\d\b/g,
  // what a word in front of it names, and addresses
  /\bnote \d+\b/gi,
  /\{[^}]*\}/g,
  // names
  /\bCOVID-19\b/g,
  /\bG20\b/g,
  /\bDushanbe 2\b/g,
];

/** Numbers in a text that are neither a date nor part of a name. */
export const handTyped = (text: string) =>
  allowed.reduce((rest, pattern) => rest.replace(pattern, ''), text).match(/\S*\d\S*/g) ?? [];
