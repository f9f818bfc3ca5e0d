import { describeFact, labelFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import type { Fact, Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { certaintyOf } from '../marks/certainty';
import { type ChartProps, checkShares, onOneScale } from '../base/frame';
import { balance, measure, type } from '../base/measure';
import { stack, text, type Text } from '../marks/text';

export type Props = ChartProps<'share'>;

const thickness = 40;
const leading = 18;

/**
 * Place a share and the rest of its whole in one bar. Each has its label over its own end of the
 * bar, in half of the width.
 */
export function placeShare({ facts, frame: { width } }: Pick<Props, 'facts' | 'frame'>) {
  const [part, rest] = partsOf(facts);
  const end = Math.round((width * part.value) / 100);
  const namesOf = ({ label }: Fact) => balance(label, width / 2 - 8, type.name);
  const top = leading * (Math.max(namesOf(part).length, namesOf(rest).length) + 1) + 4;
  const place = (fact: Fact, x: number, to: number, anchor: 'start' | 'end') => {
    const { actor, derived } = fact;
    const side = anchor === 'start' ? 0 : width;
    const names = namesOf(fact);
    const first = text('name', '', side, top - 9 - leading * names.length, anchor);
    const value = { ...text('value', labelFact(fact), side, top - 9, anchor), actor };
    const bar = { x, y: top, width: to - x, height: thickness, actor };
    return {
      fact,
      texts: [...stack(names, first, leading), ...(derived ? withRemark(value) : [value])],
      bar: { ...bar, certainty: certaintyOf(fact) },
    };
  };
  const parts = [place(part, 0, end, 'start'), place(rest, end, width, 'end')];
  const half = Math.round(width / 2);
  const bottom = top + thickness;
  const word = text('small', 'half', half, bottom + 21, 'middle');
  const texts = [...parts.flatMap((one) => one.texts), word];
  return { width, height: bottom + 26, top, bottom, half, parts, word, texts };
}

/** A value, and that it is derived: on the right a label of its own, as in a file it must be. */
function withRemark(value: Text): Text[] {
  const remark = 'derived';
  if (value.anchor === 'start') return [{ ...value, remark }];
  const x = value.x - Math.ceil(measure(remark, type.small)) - 5;
  return [{ ...value, x }, text('small', remark, value.x, value.y, 'end')];
}

/** What drawing it is. */
export const formOfShare = 'One bar for the whole, its half marked';

/** Say how the whole is divided. */
export function describeShare({ facts }: Pick<Props, 'facts'>) {
  return `${formOfShare}: ${list(partsOf(facts).map(describeFact))}.`;
}

/** @throws Problem where the rows are not a share and the rest of its whole. */
function partsOf(facts: readonly Fact[]): [Measured, Measured] {
  const shares = onOneScale(facts);
  checkShares(shares);
  const [part, rest, ...more] = shares;
  const formula = rest?.derived?.formula;
  const takes = typeof formula === 'object' && 'rest' in formula ? formula.rest : [];
  if (part && rest && !more.length && takes.length === 1 && takes[0] === part.address) {
    return [part, rest];
  }
  throw new Problem('this chart draws a row and {"rest": […]} of its address, and no other rows');
}
