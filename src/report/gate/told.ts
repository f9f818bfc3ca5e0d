import { datasetOf, lastOf } from '../../format/address';
import { Problem, type Where } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { whereOf } from '../reckoning/addresses';
import { addressesIn } from '../reckoning/known';
import { fileOf } from '../manuscript/chapter';
import { datasetFile, recordFile } from '../reckoning/files';
import { placeOf } from './entries';
import type { Faults } from './faults';

/**
 * The notes that vouch for what is told are those whose marks come next after it; and every note,
 * remark, event and figure of a dataset is told somewhere. Where what tells them has faults, these come
 * first.
 */
export function checkTold(whole: Whole, faults: Faults) {
  const { chapters, notes, remarks, report, timeline } = whole;
  const telling = [
    ...report.sections.map(fileOf),
    ...(['notes', 'remarks', 'timeline'] as const).map(recordFile),
  ];
  if (faults.told.some(({ file }) => telling.includes(file))) return;
  const vouching = vouchersIn(whole);
  const marked = new Set(
    chapters.flatMap(({ marks }) =>
      marks.map(({ name, attributes }) => `${name} ${attributes['of'] ?? attributes['n']}`),
    ),
  );
  const numbers = new Set<number | null>(notes.map(({ n }) => n));
  const look = (where: Where, address: string, note: number | null) => {
    // A note that is not there is told where it is named.
    if (numbers.has(note)) faults.look(where, () => checkVoucher(note, vouching.get(address)));
  };
  const faulty = new Set(faults.told.map(({ file }) => file));
  for (const { address: table, facts, figure } of tablesIn(whole)) {
    for (const { address, note, derived } of facts)
      if (!derived) look(whereOf(address, 'rows', 'note'), address, note);
    const file = datasetFile(datasetOf(table));
    if (!figure || marked.has(`Figure ${table}`) || faulty.has(file)) continue;
    const path = ['tables', lastOf(table), 'figure'];
    faults.tell(
      { file, name: table, path },
      `no chapter draws it; put <Figure of="${table}" /> where one shows it, or take its "figure" out`,
    );
  }
  for (const { id, note } of timeline.events) {
    const at = placeOf('timeline', id, 'events', { id });
    look(at('note'), `timeline/${id}`, note);
    if (!vouching.has(`timeline/${id}`)) {
      faults.tell(at(), `no chapter tells it; put <Date of="timeline/${id}" /> where one does`);
    }
  }
  for (const { n } of notes) {
    if (marked.has(`Note ${n}`)) continue;
    const where = placeOf('notes', `note ${n}`, { n })();
    faults.tell(where, `no chapter has its mark; put <Note n={${n}} /> where it stands`);
  }
  for (const { id } of remarks) {
    if (marked.has(`Remark ${id}`)) continue;
    const where = placeOf('remarks', id, { id })();
    faults.tell(where, `no chapter has it; put <Remark of="${id}" /> where a reader would stumble`);
  }
}

const tablesIn = ({ datasets, tablesOf }: Whole) => [...datasets.keys()].flatMap(tablesOf);

/** By the address of what chapters and notes tell: the note whose mark comes next, each time, if one does; or that note. */
function vouchersIn({ chapters, notes }: Whole) {
  const vouching = new Map<string, (number | undefined)[]>();
  const add = (address: string, note: number | undefined) =>
    vouching.set(address, [...(vouching.get(address) ?? []), note]);
  for (const { marks } of chapters) {
    let next: number | undefined;
    for (const { name, attributes } of marks.toReversed()) {
      if (name === 'Note') next = Number(attributes['n']);
      else if (attributes['of'] && ['Date', 'Quantity'].includes(name)) add(attributes['of'], next);
    }
  }
  for (const { n, text } of notes) for (const address of addressesIn(text)) add(address, n);
  return vouching;
}

/** @throws Problem where what is told rests on a note, and another is marked there each time. */
function checkVoucher(note: number | null, vouching: readonly (number | undefined)[] = []) {
  if (note === null || vouching.length === 0 || vouching.includes(note)) return;
  const there = [...new Set(vouching)].map((n) => (n ? `that of note ${n}` : 'none')).join(', ');
  throw new Problem(
    `its note is ${note}, but the next mark where it is told is ${there}; mend the one that is wrong`,
  );
}
