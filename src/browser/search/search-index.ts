import MiniSearch, { type SearchResult } from 'minisearch';
import { wordsIn } from '../../format/text/fold';
import { termsIn } from '../../format/text/terms';
import type { Searchable } from '../../schema/search';

/** Something found, and the terms it is found by: words, or names as a whole, as they are compared. */
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
    tokenize: foldsOf,
    processTerm: (folded) => folded,
    searchOptions: { boost: { title: 3, sought: 2 }, weights: { prefix: 0.4, fuzzy: 0.2 } },
  });
  // In pieces, so that the field can be typed in meanwhile.
  await index.addAllAsync(
    things.map((thing, id) => ({ ...thing, also: thing.also?.join(' · '), id })),
    { chunkSize: 100 },
  );

  return function find(words: string): Found {
    const n = words.match(noteAsked)?.[1];
    const note = things.find(({ kind, title }) => kind === 'note' && title === `Note ${n}`);
    if (n && !note) return { hits: [], near: false };
    const query = note?.title ?? words;
    let results = index.search(query, tries[0]);
    const near = results.length === 0;
    for (const options of tries.slice(1)) {
      results = results.length ? results : index.search(query, options);
    }
    const hits = results.flatMap(({ id, terms }) => hitOf(things[id], terms));
    const named = namedBy(results[0]);
    hits.push(...named.filter(({ thing }) => hits.every((hit) => hit.thing !== thing)));
    const first = ({ thing }: Hit) => Number(thing === note);
    return { hits: hits.sort((a, b) => first(b) - first(a)), near };
  };

  /** What names a thing that is found only by what it is looked for by: `Груша` leads to all pears. */
  function namedBy(best: SearchResult | undefined): Hit[] {
    const sought = best && Object.values(best.match).every((fields) => `${fields}` === 'sought');
    const thing = sought && things[best.id];
    if (!thing) return [];
    const { title, also = [] } = thing;
    const forms = [title, ...also].flatMap((form) => [form, `${form}’s`]);
    const queries = forms.map((form) => ({ combineWith: 'AND' as const, queries: [form] }));
    const terms = new Set(forms.map((form) => foldsOf(form).join(' ')));
    return index.search({ combineWith: 'OR', queries }).flatMap(({ id }) => {
      const { title = '', text = '' } = things[id] ?? {};
      const there = [title, text].flatMap((words) => termsIn(words, terms));
      const found = [...new Set(there.map(({ folded }) => folded))];
      return found.length ? hitOf(things[id], found) : [];
    });
  }
}

/** What is found, where there is such a thing. */
const hitOf = (thing: Searchable | undefined, terms: string[]): Hit[] =>
  thing ? [{ thing, terms }] : [];

const foldsOf = (text: string) => wordsIn(text).map(({ folded }) => folded);

/** A note by its number: `fn 31`, `n. 31`, `footnote 31`, `[31]`. */
const noteAsked = /^\s*(?:(?:fn|n|(?:foot)?note)\.?|\[)\s*(\d+)[\s\]]*$/i;

const prefix = (term: string) => term.length > 1;
const fuzzy = (term: string) => term.length >= 5 && !/\d/.test(term) && 0.2;

/** All words as they begin; where nothing has them, as they may be misspelt; then any of them. */
const tries = [
  { prefix, combineWith: 'AND' },
  { prefix, fuzzy, combineWith: 'AND' },
  { prefix, fuzzy, combineWith: 'OR' },
] as const;
