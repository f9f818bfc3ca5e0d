import { descending, sort } from 'd3';
import { datasetOf } from '../../format/address';
import type { Fact } from '../../schema/fact';
import { sentenceWith } from '../links/text';
import { telling, tellings } from '../opened/chapters';
import { tablesOf } from '../opened/data';
import { mentions } from '../opened/names';
import { gallery, subjectOf, subjectsOf } from '../outline/figures';
import { once } from '../reckoning/known';
import { subjectHeadings } from '../site/headings';
import { citedIn } from './cites';
import { entries, numbersTheme } from './entries';

// What is gathered about a dataset, from its numbers alone.

const factsOf = (dataset: string) => tablesOf(dataset).flatMap(({ facts }) => facts);

/** The figures that draw numbers of its own alone, and those that draw some beside those of others. */
export function figuresOn(dataset: string) {
  const drawing = gallery.filter((figure) => subjectsOf(figure).includes(dataset));
  const { own = [], others = [] } = Object.groupBy(drawing, (figure) =>
    subjectOf(figure) === dataset ? 'own' : 'others',
  );
  return { own, others };
}

/** The passages that tell its numbers, in the order of the report. */
export const passagesOn = once((dataset: string) => {
  const told = factsOf(dataset).flatMap(({ address }) => tellings(address));
  return sort(new Map(told.map((each) => [each.at, each])).values(), ({ at }) => at);
});

/** What those passages date, and its own dated numbers, in the order of time. */
export function entriesOn(dataset: string) {
  const passages = new Set(passagesOn(dataset).map(({ at }) => at));
  return entries.filter(({ address, theme }) => {
    if (datasetOf(address) === dataset) return true;
    const told = telling(address);
    return theme !== numbersTheme && told !== undefined && passages.has(told.at);
  });
}

/** The names that those passages name, by their ids, with how many of them do; the most named first. */
export function namesOn(dataset: string) {
  const inside = new Set(passagesOn(dataset).map(({ passage }) => passage));
  const named = [...mentions].map(([id, { passages }]) => ({
    id,
    times: passages.filter(({ passage }) => inside.has(passage)).length,
  }));
  return named.filter(({ times }) => times > 0).sort((a, b) => descending(a.times, b.times));
}

/** The works that its notes cite, by their ids, with those notes. */
export function worksOn(dataset: string) {
  const notes = [...new Set(factsOf(dataset).flatMap(({ note }) => note ?? []))];
  const cites = sort(notes).flatMap((n) => citedIn(n).map((work) => ({ n, work })));
  return [...Map.groupBy(cites, ({ work }) => work)].map(([work, citing]) => ({
    work,
    notes: [...new Set(citing.map(({ n }) => n))],
  }));
}

/** Numbers by the sentence that tells them first, each sentence once; what no sentence tells has none. */
export const bySentence = (facts: readonly Fact[]) =>
  [...Map.groupBy(facts, sentenceOf)].map(([sentence, told]) => ({
    sentence,
    told:
      sentence === undefined ? undefined : told.flatMap(({ address }) => telling(address) ?? [])[0],
    facts: told,
  }));

function sentenceOf({ address }: Fact) {
  const told = telling(address);
  return told && sentenceWith(address, told.passage);
}

/** The parts that the page of a dataset has, by their anchors: those with something in them. */
export function partsOf(dataset: string) {
  const empty = new Set([
    entriesOn(dataset).length > 0 ? '' : 'events',
    passagesOn(dataset).length > 0 ? '' : 'passages',
    worksOn(dataset).length > 0 ? '' : 'sources',
  ]);
  return Object.entries(subjectHeadings).filter(([id]) => !empty.has(id));
}
