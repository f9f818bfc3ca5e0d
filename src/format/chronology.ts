import { sort } from 'd3';
import type { Event } from '../schema/event';

type When = Pick<Event, 'date' | 'part'>;

/** Events by when they began: a year stands before its months, a month before its days. */
export const inOrder = <T extends When>(events: Iterable<T>) => sort(events, beginning);

/** Whether an event began after a date. */
export const isAfter = (event: When, date: string) => beginning(event).slice(0, date.length) > date;

/** The date an event began on, as exact as its part allows; as text, dates sort by time. */
export function beginning({ date, part }: When) {
  if (!part) return date;
  return `${date}-${(date.includes('-') ? days : months)[part] ?? ''}`;
}

const months: Record<string, string> = {
  start: '01',
  'first half': '01',
  spring: '03',
  summer: '06',
  middle: '06',
  'second half': '07',
  autumn: '09',
  end: '12',
  winter: '12',
};

const days: Record<string, string> = { start: '01', middle: '15', end: '28' };
