import { kindOf, notesAt, steps } from '../../format/address';
import { splitTemplate } from '../../format/text/template';
import type { Note } from '../../schema/note';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import type { FoundTable } from './addresses';
import { known, knownNote } from './known';

const kinds = ['section', 'passage', 'note', 'table'] as const;

/** What cross-references lead to: a table is that of a figure. Rows and events are told in words. */
type Target = (typeof kinds)[number];

/** @throws Problem with what there is to refer to, where an address is of nothing of that kind. */
export function targetOf(address: string): Target {
  const kind = kindOf(address);
  const target = kinds.find((each) => each === kind);
  if (target) return target;
  throw new Problem(
    `no reference leads to the ${kind} at ${address}; refer to a section, a passage, a note or a figure`,
  );
}

/** Whether an address is of what cross-references lead to. */
export const isTarget = (address: string) => kinds.some((kind) => kind === kindOf(address));

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
  findRowOrEvent: (address: string) => unknown;
}

/** Look for what addresses in words lead to. Passages are known only with the chapters. */
export function targets({ sections, notes, findTable, findRowOrEvent }: There) {
  const slugs = sections.map(({ slug }) => slug);

  const look: Record<Target, (address: string) => void> = {
    section: (address) => known('section', address, slugs),
    passage: (address) => known('section', steps(address, 'section#passage')[0], slugs),
    note: (address) => notesAt(address).forEach((n) => knownNote(n, notes)),
    table: (address) => {
      if (findTable(address).figure) return;
      throw new Problem(`the table at ${address} has no figure; refer to one that has`);
    },
  };

  /** @throws Problem with what there is, where a cross-reference leads nowhere. */
  const knownTarget = (address: string): void => look[targetOf(address)](address);

  /** @throws Problem as `knownTarget`, and where a row or an event that is told is not there. */
  function knownAddress(address: string): void {
    const kind = kindOf(address);
    if (kind === 'row' || kind === 'event') findRowOrEvent(address);
    else knownTarget(address);
  }

  return { knownTarget, knownAddress };
}
