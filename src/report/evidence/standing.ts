import { sayAge } from '../../format/say/age';
import { isKnown } from '../../schema/fact';
import { citedIn } from '../about/cites';
import { findSource, report, rows } from '../opened/data';
import { listedBy } from '../reckoning/known';
import { byVerdict } from './judged';

/** How a work stands, by our count: how old it was, and the numbers and checks that rest on notes that cite it. */
export function standingOf(source: string) {
  return {
    age: sayAge(findSource(source).date, report.deadline),
    /** Not what is in words or not stated. */
    numbers: numbersBy(source),
    checks: checksBy(source),
  };
}

const numbersBy = listedBy(rows.filter(isKnown), ({ note }) => citedIn(note));

const checksBy = listedBy(
  byVerdict.flatMap(([, checks]) => checks),
  ({ notes }) => notes.flatMap(citedIn),
);
