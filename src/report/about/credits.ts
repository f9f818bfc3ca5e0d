import { sort } from 'd3';
import { list } from '../../format/say/list';
import { shortName } from '../../format/cite/source';
import type { Fact } from '../../schema/fact';
import type { Note } from '../../schema/note';
import { findNote, findSource } from '../opened/data';

/** Who vouches for numbers: works or whoever explains, each with the notes that name them. */
export function creditsOf(facts: readonly Fact[]) {
  const cited = sort(new Set(facts.flatMap(({ note }) => note ?? []))).map(findNote);
  return {
    works: [...Map.groupBy(cited, creditOf)].map(([credit, citing]) => ({
      credit,
      notes: citing.map(({ n }) => [n, sayMark(facts.filter(({ note }) => note === n))] as const),
    })),
    /** Whether some have no note, though the report states them. */
    unnoted: facts.some(({ note, derived }) => note === null && !derived),
  };
}

/** How a note is marked for numbers: at their sentences or, for some or all of them, next in the text. */
function sayMark(facts: readonly Fact[]) {
  const [next] = facts.filter(({ mark }) => mark);
  if (!next) return '';
  return facts.every(({ mark }) => mark) ? ', the next mark' : ', in part the next mark';
}

/** What follows the works where some numbers have no note. */
export const sayUnnoted = (works: number) =>
  works ? '; in part without a note' : 'the report, without a note';

/** Who vouches for numbers, in plain text: `Fruit Daily, 1 September 2020 (notes 3 and 4); in part without a note.` */
export function sayCredits(facts: readonly Fact[]) {
  const { works, unnoted } = creditsOf(facts);
  const named = works.map(
    ({ credit, notes: citing }) =>
      `${credit} (${citing.length > 1 ? 'notes' : 'note'} ${list(citing.map(([n, mark]) => `${n}${mark}`))})`,
  );
  return `${named.join('; ')}${unnoted ? sayUnnoted(works.length) : ''}.`;
}

/** Whom a note vouches by: the works it cites or, where it only explains, who explains. */
function creditOf({ cites, by }: Note) {
  const names = cites.map(({ source }) => shortName(findSource(source)));
  return names.join('; ') || `explanation of the ${by ?? 'authors'}`;
}
