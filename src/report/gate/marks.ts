import { kinds } from '../../charts/kinds';
import type { Chart } from '../../schema/chart';
import { Problem } from '../../schema/problem';
import type { Mark } from '../manuscript/mark';
import type { Whole } from '../reckoning/finders';
import { checkAnchor, checkNumber } from '../reckoning/known';

/** For each component, the attributes it takes, each with a look at what is written there. */
export type Looks = Record<string, Record<string, (written: string, mark: Mark) => void>>;

/** What the components of a chapter take, and what they may point to. */
export const looksIn = (whole: Whole): Looks => ({
  Passage: { id: checkAnchor },
  Page: { n: (n) => checkNumber('page', n) },
  Quantity: { of: whole.findFact },
  Date: { of: whole.findDate },
  Figure: { of: (of, { paired }) => checkRoom(whole.findFigure(of).figure.chart, paired) },
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

/** @throws Problem where a chart is made for more than half of the column, and would shrink. */
function checkRoom({ kind }: Chart, paired = false) {
  if (!paired || kinds[kind].size === 'half') return;
  throw new Problem(`"${kind}" needs the whole column; take it out of the <Pair>`);
}

/** The printed page of what a mark points to; what we derived has none. */
export function pageOf({ name, attributes: { of = '', n = '' } }: Mark, whole: Whole) {
  if (name === 'Quantity') return whole.findFact(of).page;
  if (name === 'Date') return whole.findDate(of).page;
  return name === 'Note' ? whole.findNote(Number(n)).page : undefined;
}
