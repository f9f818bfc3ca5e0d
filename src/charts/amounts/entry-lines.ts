import { range } from 'd3';
import { sayAsOf } from '../../format/say/date';
import { sayFact } from '../../format/say/fact';
import { splitTemplate } from '../../format/text/template';
import type { Fact } from '../../schema/fact';
import { measure, type } from '../base/measure';

/** Words set alike: a date, a value, or what is said of it. What is not stated stands in a box. */
interface Run {
  words: string;
  set: 'small' | 'name' | 'value';
  boxed?: boolean;
}

/** A part of a line: runs that follow each other, or a box. */
interface Part {
  start: number;
  end: number;
  boxed: boolean;
  runs: Run[];
}

/** Where lines of a side stand: from a left edge, or up to a right one. */
export interface Column {
  left: number;
  right: number;
  /** Lines end at the right edge. */
  turned: boolean;
}

const space = measure(' ', type.name);
/** From the words in a box to its sides. */
const pad = 5;

/** Set an entry in the lines of a column: the date of its fact, where it has one, comes first. */
export function setEntry(template: string, fact: Fact, column: Column) {
  const room = column.right - column.left;
  const runs = runsOf(template, fact);
  const breakable = (run: Run) => run.set === 'name' || widthOf([run]) > room;
  const words = runs.flatMap((run) => (breakable(run) ? wordByWord(run) : [run]));
  return balanceRuns(words, room).map((line) => place(line, column));
}

/** The line of a side that has no entry. */
export const emptyLine = (column: Column) =>
  place([{ words: 'not stated', set: 'value', boxed: true }], column);

/** The date, the words before the value, the value, and the words after it. */
function runsOf(template: string, fact: Fact): Run[] {
  const [before = '', , after = ''] = splitTemplate(template);
  // What touches the value stays with it: an opening bracket, a comma.
  const open = before.match(/\S*$/)?.[0] ?? '';
  const close = after.match(/^\S*/)?.[0] ?? '';
  const runs: Run[] = [
    { words: fact.asOf === 'undated' ? '' : `${sayAsOf(fact.asOf)}:`, set: 'small' },
    { words: before.slice(0, before.length - open.length).trim(), set: 'name' },
    { words: open + sayFact(fact) + close, set: 'value', boxed: fact.value === 'not stated' },
    { words: after.slice(close.length).trim(), set: 'name' },
  ];
  return runs.filter(({ words }) => words);
}

const wordByWord = (run: Run): Run[] => run.words.split(' ').map((words) => ({ ...run, words }));

/** As few lines as there must be, and those as narrow as they can be. */
function balanceRuns(runs: readonly Run[], room: number) {
  const lines = breakLines(runs, room);
  const narrower = range(room, room / 2, -4).map((width) => breakLines(runs, width));
  return narrower.findLast((set) => set.length === lines.length && fits(set, room)) ?? lines;
}

const fits = (lines: readonly Run[][], room: number) =>
  lines.every((line) => widthOf(line) <= room);

/** As many runs on a line as fit; neighbours that are set alike become one. */
function breakLines(runs: readonly Run[], room: number) {
  return runs.reduce<Run[][]>((lines, run) => {
    const line = lines.at(-1);
    const longer = line && join(line, run);
    if (longer && widthOf(longer) <= room) return [...lines.slice(0, -1), longer];
    return [...lines, [run]];
  }, []);
}

function join(line: readonly Run[], run: Run) {
  const last = line.at(-1);
  if (last?.set !== run.set) return [...line, run];
  return [...line.slice(0, -1), { ...last, words: `${last.words} ${run.words}` }];
}

/** Part a line at its boxes: what stands between them is one text, so that its words keep together. */
function place(runs: readonly Run[], { left, right, turned }: Column) {
  const from = turned ? right - widthOf(runs) : left;
  return runs.reduce<Part[]>((placed, run, i) => {
    const last = placed.at(-1);
    const end = Math.round(from + widthOf(runs.slice(0, i + 1)));
    if (last && !last.boxed && !run.boxed) {
      return [...placed.slice(0, -1), { ...last, runs: [...last.runs, run], end }];
    }
    const start = Math.round(from + widthOf(runs.slice(0, i)) + (i && space));
    return [...placed, { start, end, boxed: Boolean(run.boxed), runs: [run] }];
  }, []);
}

function widthOf(runs: readonly Run[]) {
  const widths = runs.map(
    ({ words, set, boxed }) => measure(words, type[set]) + (boxed ? 2 * pad : 0),
  );
  return widths.reduce((sum, width) => sum + width, space * Math.max(0, runs.length - 1));
}
