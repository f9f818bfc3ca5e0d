import { PartialDate } from '../../schema/date';
import { urlOf } from './address';

/** A year from 1900 to 2099, a month and perhaps a day, as parts of a path have them. */
const inPath = /(?<=\/)((?:19|20)\d\d)[-/]?(\d\d)(?:[-/]?(\d\d))?(?=\W|$)/g;

/**
 * The dates that an address carries: in its path, `/2020-09/13/`, `/20200913/` or `/2020/09/`, and in
 * its query as a Unix time in seconds. Of each, the days it may be, the likeliest first.
 */
export function datesIn(address: string): string[][] {
  const url = urlOf(address);
  if (!url) return [];
  const dates = [...url.pathname.matchAll(inPath)]
    .map(([, ...steps]) => steps.filter(Boolean).join('-'))
    .filter(isDate);
  const stamps = [...url.searchParams.values()].filter((value) => /^\d{10}$/.test(value));
  return [...dates.map((date) => [date]), ...stamps.map(daysOf)];
}

/** Whether text is a date there is: no 30 February. */
export const isDate = (text: string) => PartialDate.safeParse(text).success;

/** The day of a Unix time in UTC, and by other clocks on earth, from 12 hours behind to 14 ahead. */
export const daysOf = (stamp: string): string[] => [
  ...new Set([0, -12, 14].map((hours) => dayOf(Number(stamp) + hours * 3600))),
];

const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Whether two dates are the same, as exact as both are: 2020-09-13 is in 2020-09. */
export const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
