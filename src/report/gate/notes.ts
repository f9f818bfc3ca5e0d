import type { Note } from '../../schema/note';
import { Problem, within } from '../../schema/problem';
import type { Everything } from './crosscheck';
import { checkPage, checkTemplate, known } from '../reckoning/known';

/** Notes are numbered without a gap, cite works that are there, and every work is cited. */
export function checkNotes({ report, notes, sources, knownAddress }: Everything) {
  const file = 'data/notes.json';
  notes.forEach(({ n, cites, text, page }, i) => {
    if (n !== i + 1) throw new Problem(`${file}: note ${n} stands where note ${i + 1} should`);
    within(`${file}: note ${n}`, () => {
      checkPage(page, report);
      const before = notes[i - 1]?.page ?? 1;
      if (page < before)
        throw new Problem(`it stands on page ${page}, the note before on ${before}`);
      checkTemplate(text, knownAddress);
      for (const { source } of cites) known('source', source, Object.keys(sources));
      cites.forEach((cite, k) => cite.ibid && checkIbid(cite.source, k, notes[i - 1]));
    });
  });
  if (notes.length !== report.notes) {
    throw new Problem(`${file}: ${notes.length} notes; the report has ${report.notes}`);
  }
  const cited = new Set(notes.flatMap(({ cites }) => cites.map(({ source }) => source)));
  const idle = Object.keys(sources).filter((source) => !cited.has(source));
  if (idle.length) throw new Problem(`data/sources.json: no note cites ${idle.join(', ')}`);
}

function checkIbid(source: string, place: number, before?: Note) {
  if (place > 0) throw new Problem('Ibid. stands first in its note, or not at all');
  const meant = before?.cites[0]?.source;
  if (source !== meant) {
    throw new Problem(
      `Ibid. means ${meant ?? 'nothing'}, the work of the note before, not ${source}`,
    );
  }
}
