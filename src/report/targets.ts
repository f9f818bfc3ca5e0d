import { splitTemplate } from '../format/template';
import type { Note } from '../schema/note';
import { Problem } from '../schema/problem';
import type { Section } from '../schema/report';
import type { FoundTable } from './addresses';
import { isEvent } from './dates';
import { known, knownNote } from './known';

/** What a cross-reference leads to; several notes are one target. */
export type Target =
  | { kind: 'figure'; address: string }
  | { kind: 'section'; slug: string }
  | { kind: 'passage'; slug: string; id: string }
  | { kind: 'notes'; numbers: number[] };

/** Whether an address is one to refer to: that of a row has three steps, and events are told. */
export const isTarget = (address: string) => !isEvent(address) && address.split('/').length < 3;

/** `apples`, `apples#harvest`, `note/12`, `note/12,14`, and `fruit/harvest` for a figure. */
export function targetOf(address: string): Target {
  const [first = '', second] = address.split('/');
  if (first === 'note' && second) {
    return { kind: 'notes', numbers: second.split(',').map(Number) };
  }
  if (second !== undefined) return { kind: 'figure', address };
  const [slug = '', id] = first.split('#');
  return id === undefined ? { kind: 'section', slug } : { kind: 'passage', slug, id };
}

/** The cross-references in the words of data files, by address. */
export const referencesOf = (...templates: (string | undefined)[]) =>
  templates.flatMap((words = '') => splitTemplate(words).filter((at, i) => i % 2 && isTarget(at)));

/** The notes that such words name. */
export const notesIn = (...templates: (string | undefined)[]) =>
  referencesOf(...templates)
    .map(targetOf)
    .flatMap((target) => (target.kind === 'notes' ? target.numbers : []));

/** What is known before the chapters are bound. */
interface There {
  sections: readonly Section[];
  notes: readonly Note[];
  findTable: (address: string) => FoundTable;
}

/** Find what cross-references lead to. Passages are known only with the chapters. */
export function targets({ sections, notes, findTable }: There) {
  const slugs = sections.map(({ slug }) => slug);

  /** @throws Problem with what there is, where an address leads nowhere. */
  return function findTarget(address: string): Target {
    const target = targetOf(address);
    if (target.kind === 'notes') target.numbers.forEach((n) => knownNote(n, notes));
    else if (target.kind !== 'figure') known('section', target.slug, slugs);
    else if (!findTable(target.address).figure) {
      throw new Problem(`the table at ${address} has no figure; refer to one that has`);
    }
    return target;
  };
}
