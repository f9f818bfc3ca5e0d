import { locale } from './locale';
import type { Fact } from '../../schema/fact';

// Each is made once: that takes longer than to use it.
const format = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
const years = format({ year: 'numeric' });
const months = format({ year: 'numeric', month: 'long' });
const days = format({ year: 'numeric', month: 'long', day: 'numeric' });

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
  return [years, months][steps - 1] ?? days;
}

/** The date a value holds for; what has none is `undated`. */
export const sayAsOf = (asOf: string) => (asOf === 'undated' ? asOf : sayDate(asOf));

type Dated = Pick<Fact, 'derived' | 'asOf' | 'dated'>;

/** The date that a number holds for, with its reserve; what we derived has none of its own. */
export const sayHeld = ({ derived, asOf, dated }: Dated) =>
  derived
    ? 'as for the figures used'
    : `${sayAsOf(asOf)}${dated ? ', from its place in the text' : ''}`;

/** How the dates of two numbers of the report stand to each other, where that has to be known. */
export function sayDates(...facts: readonly [Dated, Dated]) {
  if (facts.some(({ derived }) => derived)) return '';
  const dates = new Set(facts.map(({ asOf }) => asOf));
  if (!dates.has('undated')) return dates.size > 1 ? 'They hold for different times.' : '';
  return dates.size > 1
    ? 'Whether they hold for the same time is not said.'
    : 'The report dates neither.';
}

/** What print has of a date of which it says less. */
export const sayDated = (dated: string) =>
  `printed “${dated}”; the rest from its place in the text`;

/** When a date begins, as years and parts of a year: July 2020 is 2020.5. */
export const yearOf = (date: string) => daysTo(date) / year;

/** When it ends: July 2020 does at the beginning of August. */
export const endOf = (date: string) => (daysTo(date) + daysIn(date)) / year;

/** When its last day begins: that of a day does with the day itself. */
export const lastDayOf = (date: string) => (daysTo(date) + daysIn(date) - 1) / year;

// Every month has 31 days here, so that a year is as long as its months, and these as their days.
const year = 12 * 31;
const lengths = [year, 31, 1];

const daysIn = (date: string) => lengths[date.split('-').length - 1] ?? 0;

function daysTo(date: string) {
  const [years = 0, month = 1, day = 1] = date.split('-').map(Number);
  return years * year + (month - 1) * 31 + day - 1;
}
