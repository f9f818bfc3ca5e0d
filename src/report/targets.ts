import { kindOf, notesAt, steps } from '../format/address';
import { splitTemplate } from '../format/template';
import type { Note } from '../schema/note';
import { Problem } from '../schema/problem';
import type { Section } from '../schema/report';
import type { FoundTable } from './addresses';
import { known, knownNote } from './known';

/** Whether an address is one to refer to; rows and events are told. */
export const isTarget = (address: string) => !['row', 'event'].includes(kindOf(address));

/** The cross-references in the words of data files, by address. */
export const referencesOf = (...templates: (string | undefined)[]) =>
  templates.flatMap((words = '') => splitTemplate(words).filter((at, i) => i % 2 && isTarget(at)));

/** The notes that such words name. */
export const notesIn = (...templates: (string | undefined)[]) =>
  referencesOf(...templates)
    .filter((address) => kindOf(address) === 'note')
    .flatMap(notesAt);

/** What is known before the chapters are bound. */
interface There {
  sections: readonly Section[];
  notes: readonly Note[];
  findTable: (address: string) => FoundTable;
}

/** Look for what cross-references lead to. Passages are known only with the chapters. */
export function targets({ sections, notes, findTable }: There) {
  const slugs = sections.map(({ slug }) => slug);

  /** @throws Problem with what there is, where an address leads nowhere. */
  return function knownTarget(address: string) {
    switch (kindOf(address)) {
      case 'section':
        return known('section', address, slugs);
      case 'passage':
        return known('section', steps(address, 'section#passage')[0], slugs);
      case 'note':
        return notesAt(address).forEach((n) => knownNote(n, notes));
      default:
        if (findTable(address).figure) return;
        throw new Problem(`the table at ${address} has no figure; refer to one that has`);
    }
  };
}
