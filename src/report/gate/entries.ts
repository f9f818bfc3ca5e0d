import { Problem, type Step, type Where } from '../../schema/problem';
import type { Report } from '../../schema/report';
import type { Records } from '../../schema/records';
import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/files';
import { addressesIn, checkPage } from '../reckoning/known';
import type { Faults } from './faults';

/** The place of something in a file, or of what is inside it. */
export type At = (...inside: Step[]) => Where;

/** The places in the file of a kind of record: of an entry, as its author calls it, and of what is in it. */
export const placeOf =
  (kind: keyof Records, name: string, ...entry: Step[]): At =>
  (...inside) => ({ file: recordFile(kind), name, path: [...entry, ...inside] });

/** The keys that hold words with addresses, whatever they are keys of. */
const worded = ['text', 'short', 'about', 'says', 'cannot', 'did', 'method'] as const;

/** What entries of many kinds say, each under the same key. */
type Entry = { [Key in (typeof worded)[number]]?: string | undefined } & {
  actor?: string;
  note?: number | null;
  page?: number | null;
};

/** The actor, the note and the page that an entry names are there, and all that its words point to. */
export function checkEntry(entry: Entry, at: At, whole: Whole, faults: Faults) {
  const { actor, note, page } = entry;
  if (actor) faults.look(at('actor'), () => whole.findActor(actor));
  if (note) faults.look(at('note'), () => whole.findNote(note));
  if (page !== undefined) faults.look(at('page'), () => checkPage(page, whole.report));
  for (const key of worded) checkWords(entry[key], at(key), whole, faults);
}

/**
 * What a report tells of was before its editorial deadline, as far as both dates go.
 * @throws Problem where it was later.
 */
export function checkPast(date: string, { deadline }: Report, cure: string) {
  const [then, end] = [date, deadline].map((each) =>
    each.slice(0, Math.min(date.length, deadline.length)),
  );
  if (!then || !end || then <= end) return;
  throw new Problem(`${date} is after the editorial deadline, ${deadline}; ${cure}`);
}

/** What may be told of a time to come. */
export const planned = 'mend it, or say that it is "planned"';

/** Every address in words of the data files leads to something. */
export function checkWords(
  words: string | undefined,
  where: Where,
  { checkAddress }: Whole,
  faults: Faults,
) {
  for (const address of addressesIn(words)) faults.look(where, () => checkAddress(address));
}

/**
 * An entry has an id of its own.
 * @param taken What the headings above the entries are called.
 * @throws Problem where another entry or a heading has it.
 */
export function checkId<T extends { id: string }>(
  thing: string,
  entry: T,
  all: readonly T[],
  taken: readonly string[] = [],
) {
  const { id } = entry;
  if (all.find((other) => other.id === id) !== entry) {
    throw new Problem(`two ${thing}s have this id`);
  }
  if (taken.includes(id)) throw new Problem(`a heading among the ${thing}s has this id`);
}
