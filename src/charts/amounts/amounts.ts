import { descending, sort } from 'd3';
import { sayAsOf } from '../../format/say/date';
import { describeFact, sayFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import { unitLabel } from '../../format/say/number';
import { type Fact, isMeasured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { amountOf, scaleOf } from './amount-scale';
import { type Certainty, certaintyOf, reach } from '../marks/certainty';
import { type ChartProps, onOneScale } from '../base/frame';
import { ordered } from '../base/order';
import { measure, type } from '../base/measure';
import { fold, refuseWider } from '../marks/crowding';
import { stack, text, unknown } from '../marks/text';

export type Props = ChartProps<'amounts'>;

/** What the scale is, as the chart says it. */
const scaled = 'Logarithmic scale: each step is ten times the one before';

const plainly = 'Scale from zero';

/** Widths of the columns of names and of dates in a wide drawing. */
const names = 290;
const dates = 115;
const leading = 18;
/** From the middle of a dot to its label. */
const gap = 13;
/** Where the first row begins, under the scale. */
const top = 54;

/**
 * Place one dot a row on one scale, logarithmic unless it is plain, the largest first or in another
 * order; what is not stated comes last.
 */
export function placeAmounts({ facts, frame, as }: Pick<Props, 'facts' | 'frame' | 'as'>) {
  const { width, narrow } = frame;
  const rows = inOrder(facts, as);
  const left = narrow ? 0 : names + dates;
  const { x, ticks } = scaleOf(rows.filter(isMeasured), left, width, as?.plain);
  const origin = ticks[0]?.x ?? left;
  let bottom = top;
  const placed = rows.map((fact) => {
    const start = bottom;
    const value = sayFact(fact);
    const remark = remarkOf(fact);
    const known = isMeasured(fact);
    const room = narrow ? width - (known ? measure(value, type.value) + gap : 0) : names - gap;
    const lines = fold(fact.label, room, 'name');
    const certainty = certaintyOf(fact);
    const at = known ? Math.round(x(amountOf(fact))) : undefined;
    const beside = narrow ? measure(remark, type.small) : measure(value, type.value);
    bottom += lines.length * leading + (narrow ? 36 : 12);
    const first = start + 15;
    const name = stack(lines, { ...text('name', '', 0, first), look: 'halo' }, leading);
    /** The middle of the dot. */
    const y = narrow ? start + lines.length * leading + 16 : start + 10;
    const dated = text('small', remark, names, first);
    if (at === undefined) {
      const { box, words } = unknown(value, origin, y - 11);
      return { fact, certainty, box, texts: [words, ...name, ...(narrow ? [] : [dated])] };
    }
    const { lead, x: side, anchor } = sideOf(at, certainty, beside, width);
    if (!narrow) refuseWider(remark, lead - gap - names, 'small');
    const from = Math.max(left, narrow ? 0 : Math.ceil(names + measure(remark, type.small)) + 6);
    const label = narrow
      ? text('value', value, width, first, 'end')
      : text('value', value, side, y + 5, anchor);
    const last = narrow ? { ...text('small', remark, side, y + 5, anchor), look: 'halo' } : dated;
    const texts = [{ ...label, look: 'halo', actor: fact.actor }, ...name, last];
    return { fact, certainty, dot: { x: at, y, from, lead }, texts };
  });
  const heads = [text('small', as?.plain ? plainly : scaled, left, 13), ...ticks];
  const texts = [...heads, ...placed.flatMap((row) => row.texts)];
  return { width, height: bottom, bottom: bottom - 6, ticks, heads, placed, texts };
}

/** Where a label beside a dot begins or, if it would leave the drawing, ends; and the line to both. */
function sideOf(at: number, certainty: Certainty, room: number, width: number) {
  const after = at + gap + (certainty === 'beyond' ? reach : 0);
  if (after + room <= width) return { x: after, anchor: 'start' as const, lead: at };
  return { x: at - gap, anchor: 'end' as const, lead: Math.floor(at - gap - room - 6) };
}

/** Say what drawing it is. */
export const formOfAmounts = ({ as }: Pick<Props, 'as'>) =>
  `Dots on a ${as?.plain ? 'scale from zero' : 'logarithmic scale'}, one an amount`;

/** Say the largest and the smallest amount, and what is not stated; the table says every one. */
export function describeAmounts({ facts, as }: Pick<Props, 'facts' | 'as'>) {
  const amounts = inOrder(facts).filter(isMeasured);
  const ends = [amounts[0], amounts.at(-1)].filter((fact) => fact !== undefined).map(sayDated);
  const unknown = facts.filter((fact) => !isMeasured(fact)).map(({ label }) => label);
  const missing = unknown.length > 0 ? `; not stated: ${list(unknown)}` : '';
  return `${formOfAmounts({ as })}, from ${ends.join(' to ')}${missing}.`;
}

const sayDated = (fact: Fact) =>
  describeFact(fact) + (fact.derived ? '' : ` (${sayAsOf(fact.asOf)})`);

/** What qualifies a value: the span it covers, its date, or that it is ours. */
function remarkOf({ part, asOf, derived, suspected }: Fact) {
  if (derived) return 'derived';
  return [suspected && 'suspected', part, sayAsOf(asOf)].filter(Boolean).join(', ');
}

/** Of many amounts the one at an address, those next to it, the largest and the smallest: for a small drawing. */
export function amountsAround(address: string, facts: readonly Fact[]) {
  const rows = inOrder(facts);
  const at = rows.findIndex((fact) => fact.address === address);
  const last = rows.findLastIndex(isMeasured);
  return rows.filter((_, i) => i === 0 || i === last || Math.abs(i - at) <= 1);
}

/**
 * The largest first; what is not stated last, in the order given.
 * @throws Problem where a row is neither, or counts something else than the first.
 */
function inOrder(facts: readonly Fact[], as?: Props['as']) {
  const small = facts.find(({ value }) => typeof value === 'number' && value <= 0);
  if (small) {
    throw new Problem(
      `${small.address} is not above zero; a logarithmic scale has no place for it`,
    );
  }
  const stated = facts.filter(({ value }) => value !== 'not stated');
  const amounts = onOneScale(stated, ({ before, after }) => unitLabel({ before, after }));
  if (!amounts.length) throw new Problem('no row has an amount; this chart draws amounts');
  const ranked = sort(amounts, (a, b) => descending(amountOf(a), amountOf(b)));
  return [
    ...ordered(ranked, (fact) => fact, as?.order),
    ...facts.filter(({ value }) => value === 'not stated'),
  ];
}
