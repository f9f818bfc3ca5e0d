/**
 * The numbers a few words give, in their order and as figures, with their scales: `three million`
 * and `3 million` are 3, million; `6%` and `six percent` are 6, percent; `an orchard` is 1.
 */
export function numerals(words: string): string[] {
  const found = words.toLowerCase().match(numeral) ?? [];
  const articles = found.length === 0 && /\ban?\b/i.test(words) ? ['1'] : [];
  return [...found.map((one) => figures[one] ?? one), ...articles];
}

const spelled =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen twenty';

const figures: Record<string, string> = {
  ...Object.fromEntries(spelled.split(' ').map((word, n) => [word, String(n)])),
  '%': 'percent',
  'per cent': 'percent',
};

const scales = ['thousand', 'million', 'billion', 'percent', 'per cent'];

const numeral = new RegExp(
  `\\d+(?:[.,]\\d+)*|%|\\b(?:${[...spelled.split(' '), ...scales].join('|')})\\b`,
  'g',
);
