import MiniSearch, { type SearchResult } from 'minisearch';
import { wordsIn } from '../format/fold';
import type { Searchable } from '../schema/search';

/** Something found, and the words it is found by, as they are compared. */
export interface Hit {
  thing: Searchable;
  terms: string[];
}

/** All that is found; `near` where nothing has all the words as they are typed. */
export interface Found {
  hits: Hit[];
  near: boolean;
}

/** Search in things: gives what is found for some words, the best first. */
export async function searchIn(things: readonly Searchable[]) {
  const index = new MiniSearch<Omit<Searchable, 'also'> & { id: number }>({
    fields: ['title', 'text', 'also', 'sought'],
    tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
    processTerm: (folded) => folded,
    searchOptions: { boost: { title: 3, sought: 2 }, weights: { prefix: 0.4, fuzzy: 0.2 } },
  });
  // In pieces, so that the field can be typed in meanwhile.
  await index.addAllAsync(
    things.map((thing, id) => ({ ...thing, also: thing.also?.join(' · '), id })),
    { chunkSize: 100 },
  );

  return function find(words: string): Found {
    const query = words.replace(noteAsked, 'note ');
    let results = index.search(query, tries[0]);
    const near = results.length === 0;
    for (const options of tries.slice(1)) {
      results = results.length ? results : index.search(query, options);
    }
    results.push(
      ...namedBy(results[0]).filter((named) => results.every(({ id }) => id !== named.id)),
    );
    const hits = results.flatMap(({ id, terms }): Hit[] => {
      const thing = things[Number(id)];
      return thing ? [{ thing, terms }] : [];
    });
    const first = hits.find(({ thing }) => thing.kind === 'note' && asks(query, thing));
    return { hits: first ? [first, ...hits.filter((hit) => hit !== first)] : hits, near };
  };

  /** What names a thing that is found only by what it is looked for by: `Груша` leads to all pears. */
  function namedBy(best: SearchResult | undefined) {
    const sought = best && Object.values(best.match).every((fields) => `${fields}` === 'sought');
    const { title = '' } = (sought && things[Number(best.id)]) || {};
    return index.search(title, { combineWith: 'AND' });
  }
}

const asks = (query: string, { title }: Searchable) =>
  query.trim().toLowerCase() === title.toLowerCase();

/** A note by its number: `fn 31`, `n. 31`, `footnote 31`. */
const noteAsked = /^\s*(?:fn|n|(?:foot)?note)\.?\s*(?=\d+\s*$)/i;

const prefix = (term: string) => term.length > 1;
const fuzzy = (term: string) => term.length >= 5 && !/\d/.test(term) && 0.2;

/** All words as they begin; where nothing has them, as they may be misspelt; then any of them. */
const tries = [
  { prefix, combineWith: 'AND' },
  { prefix, fuzzy, combineWith: 'AND' },
  { prefix, fuzzy, combineWith: 'OR' },
] as const;
