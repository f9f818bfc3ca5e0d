import type { Mark } from '../manuscript/mark';
import type { Whole } from '../reckoning/finders';
import { checkAnchor, checkNumber } from '../reckoning/known';

/** For each component, the attributes it takes, each with a look at what is written there. */
export type Looks = Record<string, Record<string, (written: string) => void>>;

/** What the components of a chapter take, and what they may point to. */
export const looksIn = (whole: Whole): Looks => ({
  Passage: { id: checkAnchor },
  Page: { n: (n) => checkNumber('page', n) },
  Quantity: { of: whole.findFact },
  Date: { of: whole.findDate },
  Figure: { of: whole.findFigure },
  Note: {
    n: (n) => {
      checkNumber('note', n);
      whole.findNote(Number(n));
    },
  },
  Remark: { of: whole.findRemark },
  Ref: { to: whole.checkTarget },
  Term: { of: whole.findTerm },
  Pair: {},
});

/** The printed page of what a mark points to; what we derived has none. */
export function pageOf({ name, attributes: { of = '', n = '' } }: Mark, whole: Whole) {
  if (name === 'Quantity') return whole.findFact(of).page;
  if (name === 'Date') return whole.findDate(of).page;
  return name === 'Note' ? whole.findNote(Number(n)).page : undefined;
}
