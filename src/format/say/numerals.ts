/**
 * The numbers a few words give, in their order and in base units: `three million` and `3 million` are
 * 3,000,000; `6%` and `six percent` are 0.06; `an orchard` is 1. Words that count and are not known
 * here, such as `forty`, give no number.
 */
export function numerals(words: string): number[] {
  const text = words.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('per cent', 'percent');
  const found: number[] = [];
  for (const [one] of text.matchAll(numeral)) {
    const scale = scales[one];
    if (scale !== undefined) found.push(tidy((found.pop() ?? 1) * scale));
    else if (spelled.includes(one)) found.push(spelled.indexOf(one));
    else found.push(Number(one.replaceAll(',', '').replace('−', '-')));
  }
  return found.length === 0 && /\ban?\b/.test(text) ? [1] : found;
}

const spelled = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  ...['nineteen', 'twenty'],
];

const scales: Record<string, number> = {
  '%': 0.01,
  percent: 0.01,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const numeral = new RegExp(
  `[-−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?|%|\\b(?:${[...spelled, ...Object.keys(scales).slice(1)].join('|')})\\b`,
  'g',
);

/** Cut the noise of binary arithmetic. */
const tidy = (value: number) => Number(value.toPrecision(12));
