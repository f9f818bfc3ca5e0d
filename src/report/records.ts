import type { Gathering } from '../schema/gathering';
import { entries } from './entries';

/** What a figure draws where it draws no numbers, each record as its kind of chart takes it. */
export const recordsOf = (records: Gathering['records']): readonly unknown[] =>
  records === 'events' ? entries : [];
