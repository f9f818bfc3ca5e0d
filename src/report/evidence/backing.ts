import type { Note } from '../../schema/note';
import type { Passage } from '../manuscript/passages';

/** What stands behind a passage. */
interface Backing {
  /** Whether it tells a number or a date. */
  tells: boolean;
  /** The notes whose marks it carries. */
  notes: number[];
  /** The works that these cite, by id, each once. */
  works: string[];
}

/** What stands behind a passage: a note reaches over all of the passage that carries its mark. */
export function backingOf({ marks }: Pick<Passage, 'marks'>, all: readonly Note[]): Backing {
  const numbers = marks.flatMap(({ name, attributes: { n } }) =>
    name === 'Note' ? Number(n) : [],
  );
  const cited = all.filter(({ n }) => numbers.includes(n)).flatMap(({ cites }) => cites);
  return {
    tells: marks.some(({ name }) => name === 'Quantity' || name === 'Date'),
    notes: numbers,
    works: [...new Set(cited.map(({ source }) => source))],
  };
}

/** Count what stands behind passages; `groups` are works that are not independent of each other. */
export function sumUp(passages: readonly Backing[], groups: readonly string[][]) {
  const works = [...new Set(passages.flatMap((passage) => passage.works))];
  return {
    passages: passages.length,
    telling: passages.filter(({ tells }) => tells).length,
    noted: passages.filter(({ notes }) => notes.length > 0).length,
    works,
    independent: groups.filter((group) => group.some((work) => works.includes(work))).length,
  };
}

/** Passages without a note, those that tell numbers or dates apart. */
export function withoutNote<T extends Backing>(passages: readonly T[]) {
  const bare = passages.filter(({ notes }) => notes.length === 0);
  return {
    telling: bare.filter(({ tells }) => tells),
    others: bare.filter(({ tells }) => !tells),
  };
}

/** Works by the notes that cite them, that of the most notes first. */
export function reachOf(notes: readonly Note[]) {
  const cites = notes.flatMap(({ n, cites }) =>
    [...new Set(cites.map(({ source }) => source))].map((source) => ({ n, source })),
  );
  return [...Map.groupBy(cites, ({ source }) => source)]
    .map(([work, citing]) => ({ work, notes: citing.map(({ n }) => n) }))
    .sort((a, b) => b.notes.length - a.notes.length);
}
