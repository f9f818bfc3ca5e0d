import { PartialDate } from '../schema/words';
import { partsOf } from './address';

/**
 * The dates that an address carries: in its path, `/2020-09/13/`, `/20200913/` or `/2020/09/`, and in
 * its query as a Unix time in seconds. Of each, the days it may be, the likeliest first.
 */
export function datesIn(address: string): string[][] {
  const dates = [...partsOf(address).path.matchAll(inPath)]
    .map(([, ...steps]) => steps.filter(Boolean).join('-'))
    .filter(isDate);
  const stamps = stampsIn(address).filter(({ digits }) => digits.length === 10);
  return [...dates.map((date) => [date]), ...stamps.map(({ digits }) => daysOf(digits))];
}

/** The digits that stand where an address has a time, and how far from its start. */
export function stampsIn(address: string) {
  const { host, path, rest } = partsOf(address);
  return digitsIn(rest, inQuery, host.length + path.length);
}

/** Digits in a part of an address that begins so far from its start. */
export const digitsIn = (part: string, pattern: RegExp, start: number) =>
  [...part.matchAll(pattern)].map(({ 0: digits, index }) => ({ digits, at: start + index }));

/** A year from 1900 to 2099, a month and a day, as parts of a path have them; or no day, but a separator. */
const inPath = /(?<=\/)((?:19|20)\d\d)(?:(\d\d)(\d\d)|[-/](\d\d)(?:[-/]?(\d\d))?)(?=\W|$)/g;

/** Digits in a query under a name that times go by. */
const inQuery = /(?<=[?&](?:st|ts?|time|timestamp)=)\d+(?![^&#])/gi;

/** Whether text is a date there is: no 30 February. */
export const isDate = (text: string) => PartialDate.safeParse(text).success;

/** The day of a Unix time in UTC, and by other clocks on earth, from 12 hours behind to 14 ahead. */
export const daysOf = (stamp: string): string[] => [
  ...new Set([0, -12, 14].map((hours) => dayOf(Number(stamp) + hours * 3600))),
];

const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Whether two dates are the same, as exact as both are: 2020-09-13 is in 2020-09. */
export const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
