import { ascending, sort } from 'd3';
import { locale } from '../../format/say/locale';
import type { Fact } from '../../schema/fact';

/** In which order rows are drawn, where not by size. */
export type Order = 'date' | 'name';

/** What lanes of events are by, where not by theme. */
export type Lanes = 'actor' | 'section';

/** What is drawn otherwise than a chart of its kind is: the same numbers, in another state. */
export interface As {
  order?: Order;
  /** On a scale from zero instead of a logarithmic one. */
  plain?: true;
  /** In shares of the total. */
  shares?: true;
  /** Events in lanes by who acts or where they are told, not by theme. */
  lanes?: Lanes;
}

const { compare } = new Intl.Collator(locale);

/** Rows by an order; without one, as they are. What has no date comes last among dates, as it was. */
export const ordered = <Row>(
  rows: readonly Row[],
  factOf: (row: Row) => Fact,
  order: Order | undefined,
): Row[] => {
  if (order === 'name') return sort(rows, (a, b) => compare(factOf(a).label, factOf(b).label));
  return order === 'date' ? sort(rows, (a, b) => byDate(factOf(a), factOf(b))) : [...rows];
};

const byDate = (a: Fact, b: Fact) =>
  ascending(!hasDate(a), !hasDate(b)) || (hasDate(a) ? ascending(a.asOf, b.asOf) : 0);

/** Whether a date is given for it: what we derived holds for those of its inputs. */
export const hasDate = ({ asOf, derived }: Fact) => asOf !== 'undated' && !derived;
