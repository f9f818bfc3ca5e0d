import { cumsum, descending, max, sort } from 'd3';
import { sayAsOf } from '../../format/say/date';
import { describeFact, labelFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import { type Fact, isKnown, isMeasured, isStated } from '../../schema/fact';
import { namesOf, roomBeyond, valueText } from './bar-texts';
import { certaintyOf } from '../marks/certainty';
import { type ChartProps, checkShares, onOneScale, scaleTo } from '../base/frame';
import { ordered } from '../base/order';
import { boxWidth, text } from '../marks/text';

export type Props = ChartProps<'bars'>;

/**
 * Place one bar a row on a scale from zero: the largest on top, then what we derived, and last what
 * is not stated. Names stand before the bars or, where it is narrow, above them.
 * @throws Problem where a label has no room, or a share of a whole is none.
 */
export function placeBars({ chart, facts, frame, as }: Omit<Props, 'find'>) {
  const { width, narrow } = frame;
  const names = namesOf(rowsOf(facts, chart, as), frame);
  const left = narrow ? 0 : Math.ceil(max(names, (name) => name.width) ?? 0) + 14;
  const right = width - 1;
  const scale = chart.whole
    ? (right - left) / 100
    : scaleTo(facts.filter(isMeasured), (fact) => right - left - roomBeyond(fact));
  const thickness = narrow ? 18 : 24;
  const pitches = names.map(({ height }) => (narrow ? height + 36 : Math.max(44, height + 8)));
  const ends = [...cumsum(pitches)];
  const bars = names.map(({ fact, ...name }, i) => {
    const [pitch = 0, bottom = 0] = [pitches[i], ends[i]];
    const top = Math.round(bottom - (narrow ? 30 : (pitch + thickness) / 2));
    const middle = top + thickness / 2;
    const length = isMeasured(fact) ? Math.floor(fact.value * scale) : boxWidth(labelFact(fact));
    const end = left + length;
    const first = narrow ? top + 10 - name.height : middle + 14 - name.height / 2;
    const called = name.texts.map((line) => ({ ...line, y: line.y + first }));
    const value = valueText(fact, { start: left, end, limit: right, y: middle + 5 });
    const bar = { x: left, y: top, width: length, height: thickness, actor: fact.actor };
    return { fact, bar: { ...bar, certainty: certaintyOf(fact) }, texts: [...called, value] };
  });
  const bottom = (ends.at(-1) ?? 0) - (narrow ? 12 : 0);
  const height = bottom + (chart.whole ? 24 : 4);
  /** Where the lines that begin and end the scale run: along all bars or, if narrow, along each. */
  const spans = narrow ? bars.map(({ bar: { y } }) => [y - 3, y + thickness + 3]) : [[0, bottom]];
  const limit = chart.whole ? [text('small', '100%', width, bottom + 19, 'end')] : [];
  const texts = [...limit, ...bars.flatMap((bar) => bar.texts)];
  return { width, height, left, right, bars, spans, limit, texts };
}

/** Say what drawing it is. */
export const formOfBars = ({ chart }: Pick<Props, 'chart'>) =>
  `Bars on a scale from zero${chart.whole ? ' to the whole' : ''}`;

/** Say what the bars show, in reading order. */
export function describeBars({ chart, facts, as }: Pick<Props, 'chart' | 'facts' | 'as'>) {
  const said = rowsOf(facts, chart, as).map(
    ({ fact, date }) => describeFact(fact) + (date && ` (${date})`),
  );
  return `${formOfBars({ chart })}: ${list(said)}.`;
}

/** The rows in the order of the drawing, each with its date where they differ in theirs. */
function rowsOf(facts: readonly Fact[], { whole }: Props['chart'], as: Props['as']) {
  const known = onOneScale(facts.filter(isKnown));
  if (whole) checkShares(known);
  const ranked = sort(
    known,
    (a, b) => descending(isStated(a), isStated(b)) || descending(a.value, b.value),
  );
  const dates = new Set(facts.filter(isStated).map(({ asOf }) => asOf));
  return [
    ...ordered(ranked, (fact) => fact, as?.order),
    ...facts.filter((fact) => !isKnown(fact)),
  ].map((fact) => ({
    fact,
    date: dates.size > 1 && isStated(fact) ? sayAsOf(fact.asOf) : '',
  }));
}
