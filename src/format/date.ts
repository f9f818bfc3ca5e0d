const parts = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** A date in words, as exact as it is given: `2021`, `February 2021`, `13 February 2021`. */
export function sayDate(date: string) {
  const steps = date.split('-').length;
  const format = new Intl.DateTimeFormat('en-GB', { ...parts[steps - 1], timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** The date a value holds for; what has none is `undated`. */
export const sayAsOf = (asOf: string) => (asOf === 'undated' ? asOf : sayDate(asOf));
