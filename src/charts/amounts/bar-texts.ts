import { labelFact } from '../../format/say/fact';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { Frame } from '../base/frame';
import { balance, measure, tightest, type, wrap } from '../base/measure';
import { certaintyOf, overhang } from '../marks/certainty';
import { widthOf } from '../marks/crowding';
import { boxed, stack, text, type Text } from '../marks/text';

const leading = 18;

/** The widest that names before their bars may be. */
const column = 228;

/**
 * What bars are called, in lines from the top, with their dates where they differ in those. Before
 * the bars names share a column; above them each is balanced by itself, and leaves the end of its
 * last line to the date.
 */
export function namesOf(rows: readonly { fact: Fact; date: string }[], { width, narrow }: Frame) {
  const labels = rows.map(({ fact }) => fact.label);
  const shared = tightest(labels, column, type.name);
  return rows.map(({ fact, date }) => {
    const { label } = fact;
    const taken = date && narrow ? measure(date, type.small) + 12 : 0;
    const lines = narrow
      ? balance(label, width - taken, type.name)
      : wrap(label, shared, type.name);
    const under = leading * (narrow ? lines.length - 1 : lines.length);
    const dated = narrow ? text('small', date, width, under, 'end') : text('small', date, 0, under);
    const texts = [...stack(lines, text('name', '', 0, 0), leading), ...(date ? [dated] : [])];
    const height = leading * (narrow ? lines.length : texts.length);
    return { fact, texts, width: Math.max(...texts.map(widthOf)), height };
  });
}

/** From the end of a bar to its label. */
const gap = 9;

/** How far a label reaches beyond the value of its bar. */
export const roomBeyond = (fact: Fact) =>
  overhang[certaintyOf(fact)] + gap + widthOf(labelOf(fact));

/**
 * Place value and remark after a bar, or inside its end where they would reach beyond `limit`; what
 * is not stated, inside its box.
 * @throws Problem where they fit in neither.
 */
export function valueText(
  fact: Fact,
  { start, end, limit, y }: { start: number; end: number; limit: number; y: number },
): Text {
  const certainty = certaintyOf(fact);
  const label = labelOf(fact);
  const { words } = label;
  const none = () => new Problem(`${fact.address} leaves no room for its label, “${words}”`);
  if (certainty === 'not stated') {
    if (end > limit) throw none();
    return boxed(words, start, y);
  }
  const inside = end + roomBeyond(fact) > limit;
  const x = Math.round(inside ? end - gap - widthOf(label) : end + overhang[certainty] + gap);
  if (end < start || (inside && (x < start + gap || !solid.includes(certainty)))) {
    throw none();
  }
  return { ...label, x, y, ...(inside ? { look: 'inside' } : { actor: fact.actor }) };
}

/** Bars on which a label can be read; that about a value is loose where the label would begin. */
const solid = ['stated', 'beyond'];

/** The value, and what a bar cannot show: what it spans, that it is ours, that it is suspected. */
function labelOf(fact: Fact) {
  const { derived, suspected, part } = fact;
  const remark = [part, derived && 'derived', suspected && 'suspected'].filter(Boolean).join(', ');
  return { words: labelFact(fact), set: 'value' as const, remark };
}
