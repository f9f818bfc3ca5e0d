import MiniSearch, { type SearchResult } from 'minisearch';
import { foldsOf } from '../../format/text/fold';
import { termsIn } from '../../format/text/terms';
import type { Searchable } from '../../schema/search';
import { askedIn } from './search-asked';
import { kinOf } from './search-kin';
import { namesIn } from './search-names';
import { worthOf } from './search-worth';

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

/**
 * Search in things: gives what is found for some words or a question, the best first. What only asks, as
 * listed in `asking`, is left out; and a name that the report says everywhere need not stand in an
 * answer, where anything else is asked for.
 */
export async function searchIn(things: readonly Searchable[], asking = '') {
  /** More than a word by itself. */
  let question = false;
  const index = new MiniSearch<Record<string, unknown>>({
    fields: ['title', 'text', 'also', 'sought', 'kin'],
    tokenize: foldsOf,
    processTerm: (folded) => folded,
    searchOptions: {
      prefix: (term) => term.length > 1,
      boost: { title: 3, also: 1.5, sought: 2, kin: 0.7 },
      boostDocument: (id) => worthOf(things[id]?.kind ?? 'page', question),
      boostTerm: (term) => 1 - everywhere(term),
      weights: { prefix: 0.4, fuzzy: 0.2 },
    },
  });
  // In pieces, so that the field can be typed in meanwhile.
  await index.addAllAsync(
    things.map((thing, id) => ({ ...thing, kin: kinOf(thing, things), id })),
    { chunkSize: 100 },
  );
  const wordsOf = askedIn(asking);
  const names = namesIn(things, wordsOf);
  const everywhere = (word: string) => names.get(word)?.everywhere ?? 0;

  return function find(words: string): Found {
    const n = words.match(noteAsked)?.[1];
    const asked = wordsOf(n ? `Note ${n}` : words);
    const called = names.get(asked.join(' '));
    if (n && !called) return { hits: [], near: false };
    question = foldsOf(words).length > 1;
    const telling = asked.filter((word) => !everywhere(word));
    const filter = ({ queryTerms }: SearchResult) =>
      telling.every((word) => queryTerms.includes(word));
    // All words as they begin; where nothing has them, as they may be misspelt; then any of them.
    const query = asked
      .map((word) => (everywhere(word) ? `${word} ${names.get(word)?.title}` : word))
      .join(' ');
    let results = index.search(query, { filter });
    const near = !results.length;
    if (near) results = index.search(query, { filter, fuzzy });
    if (!results.length) results = index.search(query, { fuzzy });
    const hits = results.flatMap(({ id, terms }) => hitOf(things[id], terms));
    const more = saying(results[0]);
    hits.push(...more.filter(({ thing }) => hits.every((hit) => hit.thing !== thing)));
    const best = called?.place ?? tableOf(results);
    const first = ({ thing }: Hit) => Number(thing.place === best);
    return { hits: hits.sort((a, b) => first(b) - first(a)), near };
  };

  /** The place of the table that answers where the best hits are rows of it, one as good as the other. */
  function tableOf([best, next]: readonly SearchResult[]) {
    const table = best && things[best.id]?.of;
    const alike = best && next && next.score > 0.95 * best.score;
    return alike && things[next.id]?.of === table ? table : undefined;
  }

  /** What says a name that is found only by what it is looked for by: `Груша` leads to all pears. */
  function saying(best: SearchResult | undefined): Hit[] {
    const thing = best && things[best.id];
    const sought = best && Object.values(best.match).every((fields) => `${fields}` === 'sought');
    if (!sought || thing?.kind !== 'name') return [];
    const { title, also = [] } = thing;
    const forms = [title, ...also].flatMap((form) => [form, `${form}’s`]);
    const queries = forms.map((form) => ({ combineWith: 'AND' as const, queries: [form] }));
    const terms = new Set(forms.map((form) => foldsOf(form).join(' ')));
    return index.search({ combineWith: 'OR', prefix: false, queries }).flatMap(({ id }) => {
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

/** A note by its number: `fn 31`, `n. 31`, `footnote 31`, `[31]`. */
const noteAsked = /^\s*(?:(?:fn|n|(?:foot)?note)\.?|\[)\s*(\d+)[\s\]]*$/i;

const fuzzy = (term: string) => term.length >= 5 && !/\d/.test(term) && 0.2;
