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

/** The day of a Unix time, and those around it, which it is elsewhere on earth. */
export const daysOf = (stamp: string): string[] =>
  [0, -1, 1].map((days) =>
    new Date((Number(stamp) + days * 86_400) * 1000).toISOString().slice(0, 10),
  );

/** Whether two dates are the same, as exact as both are: 2020-09-13 is in 2020-09. */
export const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
