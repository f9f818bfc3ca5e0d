const parts = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** A date in words, as exact as it is given: `2021`, `February 2021`, `13 February 2021`. */
export const sayDate = (date: string) => formatOf(date).format(new Date(date));

/** Two equally exact dates as a span: `1996–1997`, `March–May 2019`, `3 March – 5 May 2019`. */
export function saySpan(from: string, to: string) {
  const words = formatOf(from).formatRange(new Date(from), new Date(to));
  const [first = '', last = ''] = words.split(/\s*–\s*/);
  return [first, last].join(first.includes(' ') ? ' – ' : '–');
}

function formatOf(date: string) {
  const steps = date.split('-').length;
  return new Intl.DateTimeFormat('en-GB', { ...parts[steps - 1], timeZone: 'UTC' });
}

/** The date a value holds for; what has none is `undated`. */
export const sayAsOf = (asOf: string) => (asOf === 'undated' ? asOf : sayDate(asOf));
