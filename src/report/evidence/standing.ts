import { sayAge } from '../../format/say/age';
import { citedIn } from '../about/cites';
import { findSource, report } from '../opened/data';
import { listedBy } from '../reckoning/known';
import { byVerdict } from './judged';

/** How a work stands, by our count: how old it was, and the checks that rest on notes that cite it. */
export const standingOf = (source: string) => ({
  age: sayAge(findSource(source).date, report.deadline),
  checks: checksBy(source),
});

const checksBy = listedBy(
  byVerdict.flatMap(([, checks]) => checks),
  ({ notes }) => notes.flatMap(citedIn),
);
