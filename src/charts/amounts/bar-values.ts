import { labelFact } from '../../format/say/fact';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { certaintyOf, overhang } from '../marks/certainty';
import { measure, type } from '../base/measure';
import type { Text } from '../marks/text';
import { pad } from '../marks/unknown';

/** From the end of a bar to its label. */
const gap = 9;

/** How far a label reaches beyond the value of its bar. */
export const roomBeyond = (fact: Fact) => overhang[certaintyOf(fact)] + gap + lengthOf(fact);

/**
 * Place value and remark after a bar, or inside its end where they would reach beyond `limit`; what
 * is not stated, inside its box.
 * @throws Problem where they fit in neither.
 */
export function valueTexts(
  fact: Fact,
  { start, end, limit, y }: { start: number; end: number; limit: number; y: number },
): Text[] {
  const certainty = certaintyOf(fact);
  const words = labelFact(fact);
  const none = () => new Problem(`${fact.address} leaves no room for its label, “${words}”`);
  if (certainty === 'not stated') {
    if (end > limit) throw none();
    return [{ words, set: 'small', x: start + pad, y }];
  }
  const inside = end + roomBeyond(fact) > limit;
  const x = Math.round(inside ? end - gap - lengthOf(fact) : end + overhang[certainty] + gap);
  if (end < start || (inside && (x < start + gap || !solid.includes(certainty)))) {
    throw none();
  }
  return [{ words, set: 'value', remark: remarkOn(fact), x, y, inside, actor: fact.actor }];
}

/** Bars on which a label can be read; that about a value is loose where the label would begin. */
const solid = ['stated', 'beyond'];

/** What a bar cannot show: that we derived its value, that the report suspects it, what it spans. */
const remarkOn = ({ derived, suspected, part }: Fact) =>
  [part, derived && 'derived', suspected && 'suspected'].filter(Boolean).join(', ');

function lengthOf(fact: Fact) {
  const [words, remark] = [labelFact(fact), remarkOn(fact)];
  if (!remark) return measure(words, type.value);
  return measure(`${words} `, type.value) + measure(remark, type.small);
}
