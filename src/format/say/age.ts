import { endOf, yearOf } from './date';
import { count } from './list';

/**
 * How old a work is at a date that is not before it, no more exact than both are given:
 * `about 13 months old`, `about 7 years old`. Of a mere year it is not said: it may be off by one.
 */
export function sayAge(date: string, at: string) {
  if (!date.includes('-')) return undefined;
  const years = middleOf(at) - middleOf(date);
  const months = Math.round(years * 12);
  return months > 72 ? say(Math.round(years), 'year') : say(months, 'month');
}

/** A date stands for all its days: 2020 for 2020.5. */
const middleOf = (date: string) => (yearOf(date) + endOf(date)) / 2;

function say(number: number, unit: string) {
  if (number < 1) return `less than a ${unit} old`;
  return `about ${number === 1 ? `a\u00a0${unit}` : count(number, unit)} old`;
}
