import { descending, max, range, type ScaleLinear, scaleLinear, sort } from 'd3';
import { count } from '../../format/say/list';
import { Problem } from '../../schema/problem';
import type { Footnote, RecordProps } from '../base/frame';
import { fold } from '../marks/crowding';
import { leading, stack, text } from '../marks/text';
import { measure, round, type } from '../base/measure';

export type Props = RecordProps<'evidence', 'notes'>;

/** The heads of the sections, and of what stands under the rows. */
const top = 46;
const foot = 30;
/** The widest column of names in a wide drawing. */
const names = 276;

/** Place the notes from left to right by number, and from top to bottom by the works they cite. */
export function placeEvidence({ notes, frame: { width, narrow } }: Props) {
  const rows = rowsOf(notes).map((row) => {
    const set = row.most ? ('value' as const) : ('small' as const);
    return { ...row, set, lines: fold(row.name, narrow ? width : names, set) };
  });
  const widest = max(rows, ({ lines, set }) => max(lines, (line) => measure(line, type[set])));
  const left = narrow ? 0 : Math.ceil(widest ?? 0) + 16;
  const first = notes[0]?.n ?? 1;
  const last = notes.at(-1)?.n ?? 1;
  const x = scaleLinear([first - 0.5, last + 0.5], [left, width]);
  const at = (n: number) => round(x(n), 1);
  // So far from the ends that their numbers do not meet.
  const tens = range(10, last - 2, 10).filter((n) => n > first + 2);
  let bottom = top;
  const placed = rows.map(({ lines, set, most, dots, joined }) => {
    const start = bottom;
    const room = lines.length * leading;
    bottom += room + (narrow ? 25 : 10);
    const name = { ...text(set, '', 0, start + (narrow ? 18 : 18.5)), look: 'halo' };
    const y = narrow ? start + room + 13 : start + room / 2 + 5;
    return {
      most,
      y,
      name: stack(lines, name, leading),
      /** From the first note of a work to its last. */
      thread: joined && [at(dots[0]?.n ?? 0), at(dots.at(-1)?.n ?? 0)],
      dots: dots.map(({ n, ibid, href }) => {
        const number = text('small', `${n}`, at(n), y + 5, 'middle');
        return { n, ibid, href, x: at(n), number: { ...number, look: ibid ? undefined : 'on' } };
      }),
    };
  });
  bottom += 4;
  /** Room of one note. */
  const step = round(x(1) - x(0), 1);
  if (!narrow && measure(`${last}`, type.small) > step) {
    throw new Problem(`no room for “${last}”, side by side with as many notes; this draws fewer`);
  }
  const bands = placeBands(notes, x);
  const ticks = [...new Set([first, ...tens, last])].map((n, i, { length }) => {
    const y = bottom + 20;
    if (i === 0) return text('small', `Note ${n}`, at(n) - step / 2, y, 'start');
    if (i === length - 1) return text('small', `${n}`, at(n) + step / 2, y, 'end');
    return text('small', `${n}`, at(n), y, 'middle');
  });
  const named = placed.flatMap(({ name }) => name);
  const texts = [...bands.map(({ head }) => head), ...named, ...ticks];
  return { width, height: bottom + foot, top, bottom, bands, step, rows: placed, ticks, texts };
}

/** How much wider than its band a head may be, to stand over it all the same. */
const slack = 5;

/**
 * Place a band for the notes of each section, and its head over it; where the band is too narrow,
 * the head stands one line higher, with a stroke down to the band.
 */
function placeBands(notes: readonly Footnote[], x: ScaleLinear<number, number>) {
  return [...Map.groupBy(notes, ({ section }) => section)].map(([section, cited], i) => {
    const from = Math.round(x((cited[0]?.n ?? 0) - 0.5));
    const to = Math.round(x((cited.at(-1)?.n ?? 0) + 0.5));
    const room = measure(section, type.small);
    const middle = Math.round((from + to) / 2);
    const [least = 0, most = least] = x.range();
    const raised = room > to - from + slack;
    const headX = Math.round(Math.max(least + room / 2, Math.min(middle, most - room / 2)));
    const head = text('small', section, headX, raised ? 14 : top - 9, 'middle');
    return { from, to, shaded: i % 2 === 0, raised, middle, head };
  });
}

/** Say what is drawn, and which work most notes cite; the list of works says the rest. */
export function describeEvidence({ notes }: Pick<Props, 'notes'>) {
  const [first] = rowsOf(notes);
  const most = first ? `, most often ${first.name} (${first.dots.length})` : '';
  return `${count(notes.length, 'note')} by the works they cite${most}.`;
}

/**
 * A row for each work that several notes cite, that of the most notes first; one for the works cited
 * once, and one for the notes that cite none.
 */
function rowsOf(notes: readonly Footnote[]) {
  if (!notes.length) throw new Problem('there are no notes; this chart draws notes');
  const cites = notes.flatMap(({ n, href, works }) => works.map((work) => ({ ...work, n, href })));
  const works = [...Map.groupBy(cites, ({ id }) => id).values()];
  const often = sort(
    works.filter((dots) => dots.length > 1),
    (a, b) => descending(a.length, b.length),
  ).map((dots, i) => ({ name: dots[0]?.name ?? '', most: i === 0, joined: true, dots }));
  const once = works.filter((dots) => dots.length === 1).flat();
  const none = notes
    .filter((note) => note.works.length === 0)
    .map(({ n, href }) => ({ n, href, ibid: false }));
  const others = [
    { name: `${count(once.length, 'work')} cited once`, dots: once },
    { name: 'Notes that explain, and cite nothing', dots: none },
  ].filter(({ dots }) => dots.length > 0);
  return [...often, ...others.map((row) => ({ ...row, most: false, joined: false }))];
}
