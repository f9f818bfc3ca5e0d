import { kindOf, notesAt } from '../../format/address';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import type { FoundTable } from './addresses';
import { addressesIn, checkKnown } from './known';
import { recordFile } from './files';

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

/** The cross-references in the words of data files, by address. */
export const referencesOf = (...templates: (string | undefined)[]) =>
  templates
    .flatMap(addressesIn)
    .filter((address) => kinds.some((each) => each === kindOf(address)));

/** The notes that such words name. */
export const notesIn = (...templates: (string | undefined)[]) =>
  referencesOf(...templates)
    .filter((address) => kindOf(address) === 'note')
    .flatMap(notesAt);

/** The ways to what addresses in words lead to. */
interface Ways {
  sections: readonly Section[];
  findNote: (n: number) => unknown;
  findPassage: (address: string) => unknown;
  findRowOrEvent: (address: string) => unknown;
  findTable: (address: string) => FoundTable;
}

/** Look for what addresses in words lead to. */
export function targets({ sections, findNote, findPassage, findRowOrEvent, findTable }: Ways) {
  const slugs = sections.map(({ slug }) => slug);

  const look: Record<Target, (address: string) => void> = {
    section: (address) => checkKnown('section', address, slugs, recordFile('report')),
    passage: findPassage,
    note: (address) => notesAt(address).forEach(findNote),
    table: (address) => {
      if (findTable(address).figure) return;
      throw new Problem(`the table at ${address} has no figure; refer to one that has`);
    },
  };

  /** @throws Problem with what there is, where a cross-reference leads nowhere. */
  const checkTarget = (address: string): void => look[targetOf(address)](address);

  /** @throws Problem as `checkTarget`, and where a row or an event that is told is not there. */
  function checkAddress(address: string): void {
    const kind = kindOf(address);
    if (kind === 'row' || kind === 'event') findRowOrEvent(address);
    else checkTarget(address);
  }

  return { checkTarget, checkAddress };
}
