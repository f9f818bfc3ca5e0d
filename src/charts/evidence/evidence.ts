import { descending, max, range, scaleLinear, sort } from 'd3';
import { count } from '../../format/say/list';
import { Problem } from '../../schema/problem';
import { placeBands } from './evidence-bands';
import type { Footnote, RecordProps } from '../base/frame';
import { measure, round, type, wrap } from '../base/measure';

export type Props = RecordProps<'evidence', 'notes'>;

/** The heads of the sections, and of what stands under the rows. */
const top = 46;
const foot = 30;
/** The widest column of names in a wide drawing. */
const names = 276;
const leading = 17;

/** Place the notes from left to right by number, and from top to bottom by the works they cite. */
export function placeEvidence({ notes, frame: { width, narrow } }: Props) {
  const font = (most: boolean) => (most ? type.value : type.small);
  const rows = rowsOf(notes).map((row) => ({
    ...row,
    lines: wrap(row.name, narrow ? width : names, font(row.most)),
  }));
  const widest = max(rows, ({ lines, most }) => max(lines, (line) => measure(line, font(most))));
  const left = narrow ? 0 : Math.ceil(widest ?? 0) + 16;
  const first = notes[0]?.n ?? 1;
  const last = notes.at(-1)?.n ?? 1;
  const x = scaleLinear([first - 0.5, last + 0.5], [left, width]);
  const at = (n: number) => round(x(n), 1);
  // So far from the ends that their numbers do not meet.
  const tens = range(10, last - 2, 10).filter((n) => n > first + 2);
  let bottom = top;
  const placed = rows.map(({ name: _, dots, joined, ...row }) => {
    const start = bottom;
    const room = row.lines.length * leading;
    bottom += room + (narrow ? 25 : 10);
    return {
      ...row,
      y: narrow ? start + room + 13 : start + room / 2 + 5,
      /** The baseline of the first line of the name. */
      nameY: start + (narrow ? 18 : 18.5),
      /** From the first note of a work to its last. */
      thread: joined && [at(dots[0]?.n ?? 0), at(dots.at(-1)?.n ?? 0)],
      dots: dots.map((dot) => ({ ...dot, x: at(dot.n) })),
    };
  });
  bottom += 4;
  return {
    width,
    height: bottom + foot,
    top,
    bottom,
    leading,
    bands: placeBands(notes, x),
    /** Room of one note. */
    step: round(x(1) - x(0), 1),
    rows: placed,
    ticks: [...new Set([first, ...tens, last])].map((n) => ({ n, x: at(n) })),
  };
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
