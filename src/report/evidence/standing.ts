import { sayAge } from '../../format/say/age';
import { venueOf } from '../../format/cite/source';
import { isKnown } from '../../schema/fact';
import { findNote, findSource, notes, report, rows } from '../opened/data';
import { earlierNote } from '../about/cites';
import { byVerdict } from './judged';

/** How a note stands: how often and when its works are cited, how old they are, what it is given for. */
export const standingOf = (n: number) => ({
  works: findNote(n).cites.map(({ source, ibid }) => {
    const work = findSource(source);
    const citing = notes.filter(({ cites }) => cites.some((cite) => cite.source === source));
    return {
      name: venueOf(work),
      /** The note that an *Ibid.* stands for. */
      as: ibid && earlierNote(n, source),
      times: citing.length,
      others: citing.map((note) => note.n).filter((other) => other !== n),
      age: sayAge(work.date, report.deadline),
    };
  }),
  numbers: numbersOf(n),
  checks: byVerdict.flatMap(([, checks]) => checks).filter((check) => check.notes.includes(n)),
});

/** The rows that a note is given for, by address, where they are few enough to be named with it. */
export const namedWith = (n: number) =>
  numbersOf(n).length > few ? [] : numbersOf(n).map(({ address }) => address);

const few = 3;

/** Not what is in words or not stated. */
const numbersOf = (n: number) => rows.filter((fact) => fact.note === n && isKnown(fact));
