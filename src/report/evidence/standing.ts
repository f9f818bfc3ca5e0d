import { sayAge } from '../../format/say/age';
import { isKnown } from '../../schema/fact';
import { notesCiting } from '../about/cites';
import { findSource, report, rows } from '../opened/data';
import { byVerdict } from './judged';

/** How a work stands, by our count: how old it was, and the numbers and checks that rest on notes that cite it. */
export function standingOf(source: string) {
  const citing = notesCiting(source);
  return {
    age: sayAge(findSource(source).date, report.deadline),
    /** Not what is in words or not stated. */
    numbers: rows.filter((fact) => fact.note && citing.includes(fact.note) && isKnown(fact)),
    checks: byVerdict
      .flatMap(([, checks]) => checks)
      .filter((check) => check.notes.some((n) => citing.includes(n))),
  };
}
