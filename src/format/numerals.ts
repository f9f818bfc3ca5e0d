/** A number that a few words give. */
export interface Numeral {
  /** As it is written, but for its sign of money: `three million`. */
  words: string;
  /** In base units: 3,000,000. */
  worth: number;
  /** Of `7.0` and `6.50`, the decimals it is written with; none where the last of them is no zero. */
  decimals: number;
}

/**
 * The numbers a few words give, in their order: `three million`, `-40`, `6%`, `twenty-five`; `an
 * orchard` gives 1. Of `30 to 40 thousand`, both are thousands.
 */
export function numerals(words: string): Numeral[] {
  const text = plain(words);
  const found = [...text.matchAll(numeral)];
  if (found.length === 0)
    return /\ban?\b/.test(text) ? [{ words: '1', worth: 1, decimals: 0 }] : [];
  return found.map((match, i) => {
    const { index, 0: written, groups: { sign, number = '', scale = '' } = {} } = match;
    const next = found[i + 1];
    const between = text.slice(index + written.length, next?.index);
    const scales =
      scale || (/^( (to|and|or) |[-–])\D{0,3}$/.test(between) && next?.groups?.['scale']);
    const worth = (sign ? -1 : 1) * worthOf(number) * factorOf(scales || '');
    return {
      words: `${sign ? '-' : ''}${number}${scale}`,
      worth: Number(worth.toPrecision(12)),
      decimals: /\.(\d*0)$/.exec(number)?.[1]?.length ?? 0,
    };
  });
}

/** The first word that gives or changes a number in a way not read here: `half`, `dozens`, `3bn`. */
export const unread = (words: string) => plain(words).match(others)?.[0];

const plain = (words: string) =>
  words.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('per cent', 'percent');

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values: Record<string, number> = {
  ...Object.fromEntries(small.split(' ').map((word, n) => [word, n])),
  ...Object.fromEntries(tens.split(' ').map((word, n) => [word, 20 + 10 * n])),
  a: 1,
};

const factors: Record<string, number> = {
  '%': 0.01,
  percent: 0.01,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const others =
  /\b(half|thirds|quarters?|double|twice|triple|scores?|gross|tens|dozens|hundreds|thousands|millions|billions|trillions|quadrillion)\b|(?<=\d)(k|mn?|bn|tn)\b/;

const either = (words: string) => words.replaceAll(' ', '|');
const factor = Object.keys(factors).join('|').replace('%|', '');
const tenfold = `(?:${either(tens)})(?:[- ](?:${either(small)}))?`;
const hundreds = `(?:${tenfold}|${either(small)})`;
const spelled = `\\b(?:${hundreds}(?: hundred(?: and)? ${hundreds})?|a(?= (?:${factor})))\\b`;
const numeral = new RegExp(
  `(?:(?<![\\p{L}\\d])(?<sign>[-−]|minus )[^\\s\\d]{0,3})?` +
    `(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?|${spelled})` +
    `(?<scale>(?: ?%|[ -]?(?:${factor})\\b)*)`,
  'gu',
);

/** What a number is worth before its scales: `1,250.5`, `a`, `one hundred and twenty`. */
function worthOf(number: string) {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  const [one = 0, other] = number
    .split(/ hundred(?: and)? /)
    .map((part) => part.split(/[- ]/).reduce((sum, word) => sum + (values[word] ?? 0), 0));
  return other === undefined ? one : 100 * one + other;
}

const factorOf = (scales: string) =>
  (scales.match(/%|[a-z]+/g) ?? []).reduce((product, scale) => product * (factors[scale] ?? 1), 1);
