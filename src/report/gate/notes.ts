import { cyrillicLanguage, turnBack } from '../../format/cite/original';
import type { Note } from '../../schema/note';
import { Problem } from '../../schema/problem';
import type { Source } from '../../schema/source';
import { recordFile } from '../reckoning/files';
import type { Whole } from '../reckoning/finders';
import { checkEntry, checkPast, placeOf } from './entries';
import type { Faults } from './faults';

// What the report rests on: its notes, and the works they cite.

const file = recordFile('notes');
const noteAt = (n: number) => placeOf('notes', `note ${n}`, { n });

/** Notes are numbered without a gap, cite works that are there, and every work is cited. */
export function checkNotes(whole: Whole, faults: Faults) {
  const { report, notes, sources, findSource } = whole;
  notes.forEach((note, i) => {
    const { n, cites, page } = note;
    const at = noteAt(n);
    const before = notes[i - 1];
    checkEntry(note, at, whole, faults);
    faults.look(at('page'), () => {
      if (!page || !before?.page || page >= before.page) return;
      throw new Problem(`it stands on page ${page}, the note before on ${before.page}`);
    });
    const meant = before?.cites[0]?.source;
    const sure = !faults.isBroken(file) && (!meant || Object.hasOwn(sources, meant));
    cites.forEach(({ source, ibid }, k) => {
      faults.look(at('cites', k), () => findSource(source));
      if (ibid && sure) faults.look(at('cites', k), () => checkIbid(source, k, meant));
    });
  });
  if (faults.isBroken(file)) return;
  faults.look({ file }, () => checkCount(notes, report.notes));
  const cited = new Set(notes.flatMap(({ cites }) => cites.map(({ source }) => source)));
  for (const source of Object.keys(sources)) {
    if (!cited.has(source)) faults.tell(placeOf('sources', source, source)(), 'no note cites it');
  }
}

function checkIbid(source: string, place: number, meant = 'nothing') {
  if (place > 0) throw new Problem('Ibid. stands first in its note, or not at all');
  if (source === meant) return;
  throw new Problem(`Ibid. means ${meant}, the work of the note before, not ${source}`);
}

function checkCount(notes: readonly Note[], due: number) {
  const wrong = notes.find(({ n }, i) => n !== i + 1);
  if (wrong) {
    const place = notes.indexOf(wrong) + 1;
    throw new Problem(`it stands where note ${place} should`, noteAt(wrong.n)());
  }
  if (notes.length === due) return;
  throw new Problem(
    `it holds ${notes.length}, but "notes" in content/report.json says ${due}; mend the one that is wrong`,
  );
}

/**
 * Every transliterated title can be shown in Cyrillic, turned back or typed; and none is typed that
 * turns back by itself. No work is of later than the report.
 */
export function checkSources({ sources, report }: Whole, faults: Faults) {
  for (const [id, { language, within, ...work }] of Object.entries(sources)) {
    faults.look(placeOf('sources', id, id)('title'), () => checkTitle(work, language));
    faults.look(placeOf('sources', id, id)('date'), () => checkPast(work.date, report, 'mend it'));
    if (!within) continue;
    faults.look(placeOf('sources', `${id}: within`, id)('within', 'title'), () =>
      checkTitle(within, language),
    );
  }
}

function checkTitle({ title, cyrillic: typed }: Pick<Source, 'title' | 'cyrillic'>, tag: string) {
  if (!cyrillicLanguage(tag)) {
    if (!typed) return;
    throw new Problem(`"${tag}" is not transliterated from Cyrillic; take "cyrillic" out`);
  }
  const turned = turnBack(title, tag);
  if ('title' in turned && turned.title === typed) {
    throw new Problem('the title turns back to this by itself; take "cyrillic" out');
  }
  if ('strange' in turned && !typed) {
    throw new Problem(
      `no way back from ${turned.strange.join(' ')} in the title; type the whole of it as "cyrillic"`,
    );
  }
}
