import type { Note } from '../../schema/note';
import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { checkPage } from '../reckoning/known';
import { recordFile } from '../reckoning/files';
import { placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const file = recordFile('notes');
const noteIn = placesIn('notes');

/** Notes are numbered without a gap, cite works that are there, and every work is cited. */
export function checkNotes(whole: Whole, faults: Faults) {
  const { report, notes, sources, findSource } = whole;
  notes.forEach((note, i) => {
    const { n, cites, text, page } = note;
    const at = noteIn(`note ${n}`, { n });
    const before = notes[i - 1];
    faults.look(at('page'), () => {
      checkPage(page, report);
      if (page >= (before?.page ?? 1)) return;
      throw new Problem(`it stands on page ${page}, the note before on ${before?.page}`);
    });
    checkTemplate(text, at('text'), whole, faults);
    cites.forEach(({ source, ibid }, k) => {
      faults.look(at('cites', k), () => findSource(source));
      const meant = before?.cites[0]?.source;
      const sure = !faults.isBroken(file) && (!meant || Object.hasOwn(sources, meant));
      if (ibid && sure) {
        faults.look(at('cites', k), () => checkIbid(source, k, meant));
      }
    });
  });
  if (!faults.isBroken(file)) faults.look({ file }, () => checkCount(notes, report.notes));
  const cited = new Set(notes.flatMap(({ cites }) => cites.map(({ source }) => source)));
  for (const source of Object.keys(sources)) {
    if (cited.has(source) || faults.isBroken(file)) continue;
    faults.tell({ file: recordFile('sources'), name: source, path: [source] }, 'no note cites it');
  }
}

function checkIbid(source: string, place: number, meant?: string) {
  if (place > 0) throw new Problem('Ibid. stands first in its note, or not at all');
  if (source !== meant) {
    throw new Problem(
      `Ibid. means ${meant ?? 'nothing'}, the work of the note before, not ${source}`,
    );
  }
}

function checkCount(notes: readonly Note[], due: number) {
  const wrong = notes.findIndex(({ n }, i) => n !== i + 1);
  const { n } = notes[wrong] ?? {};
  if (n)
    throw new Problem(`it stands where note ${wrong + 1} should`, noteIn(`note ${n}`, { n })());
  if (notes.length !== due) {
    throw new Problem(
      `it holds ${notes.length}, but "notes" in content/report.json says ${due}; mend the one that is wrong`,
    );
  }
}
