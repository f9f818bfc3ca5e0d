import { kindOf } from '../../format/address';
import type { Actor } from '../../schema/actor';
import type { Check } from '../../schema/check';
import type { Dataset } from '../../schema/dataset';
import type { Edition } from '../../schema/edition';
import { isMeasured } from '../../schema/fact';
import type { Timeline } from '../../schema/event';
import type { Name } from '../../schema/name';
import type { Note } from '../../schema/note';
import { Problem, within } from '../../schema/problem';
import type { Place } from '../../schema/place';
import type { Remark } from '../../schema/remark';
import type { Report } from '../../schema/report';
import type { Source } from '../../schema/source';
import { across, type addresses, type FoundTable } from '../reckoning/addresses';
import { checkChecks } from './checks';
import { checkFigure } from './figures';
import { checkNames } from './names';
import { checkNotes } from './notes';
import { checkOutline } from './outline';
import { checkPlaces } from './places';
import { checkPrinted } from './printed';
import { checkTimeline } from './timeline';
import { checkTitles } from './titles';
import type { dates } from '../reckoning/dates';
import { anchorsOn } from '../site/headings';
import { checkPage, checkTemplate, known, knownNote } from '../reckoning/known';

export interface Everything extends ReturnType<typeof addresses>, ReturnType<typeof dates> {
  /** @throws Problem where an address in words leads nowhere. */
  knownAddress: (address: string) => void;
  report: Report;
  edition: Edition;
  datasets: ReadonlyMap<string, Dataset>;
  sources: Record<string, Source>;
  notes: readonly Note[];
  remarks: readonly Remark[];
  actors: Record<string, Actor>;
  timeline: Timeline;
  names: Record<string, Name>;
  places: Record<string, Place>;
  checks: readonly Check[];
}

/**
 * Check what no file can know by itself: that everything named in one is there in another, and that
 * every figure can be drawn.
 * @throws Problem naming the file, the place in it and what is there instead.
 */
export function crosscheck(everything: Everything) {
  checkOutline(everything.report);
  checkNotes(everything);
  checkTitles(everything);
  checkTables(everything);
  checkGlance(everything);
  checkRemarks(everything);
  checkTimeline(everything);
  checkNames(everything);
  checkPlaces(everything);
  checkChecks(everything);
}

function checkTables(everything: Everything) {
  const { report, datasets, notes, actors, tablesOf, findTable, gathered } = everything;
  for (const dataset of datasets.keys()) {
    for (const table of tablesOf(dataset)) {
      for (const fact of table.facts) {
        const { address, actor, note, page, value, unit } = fact;
        within(`data/${dataset}.json: ${address}`, () => {
          if (typeof value === 'string' && value !== 'not stated' && (unit.scale || unit.before)) {
            throw new Problem(
              'an amount in words counts things; give it a unit without "scale" and "before"',
            );
          }
          known('actor', actor, Object.keys(actors));
          if (note !== null) knownNote(note, notes);
          if (page !== null) checkPage(page, report);
          checkPrinted(fact);
        });
      }
      within(`data/${dataset}.json: ${table.address}`, () => {
        checkRefined(table);
        checkFigure(table, everything);
      });
    }
  }
  for (const id of gathered) {
    within(`data/${across}.json: ${id}`, () =>
      checkFigure(findTable(`${across}/${id}`), everything),
    );
  }
}

/** A number that stands by itself has no room for reserves. */
function checkGlance({ edition, notes, findTable, findFact }: Everything) {
  const { figure, glance, examples } = edition;
  within('content/edition.json: figure', () => {
    if (!figure || findTable(figure).figure) return;
    throw new Problem(`the table at ${figure} has no figure; show another`);
  });
  within('content/edition.json: examples', () => {
    const { number, note } = examples;
    if (note) knownNote(note, notes);
    if (!number || isMeasured(findFact(number))) return;
    throw new Problem(`${number} is no single number; give another as an example`);
  });
  for (const { of } of glance) {
    within('content/edition.json: glance', () => {
      const { derived, suspected, part } = findFact(of);
      if (!derived && !suspected && !part) return;
      throw new Problem(`${of} is not stated without reserve; show another row`);
    });
  }
}

function checkRefined({ facts }: FoundTable) {
  const refined = facts.flatMap(({ derived }) => derived?.refines ?? []);
  const bounded = facts.filter(({ derived, bound }) => !derived && bound).map(({ id }) => id);
  for (const id of refined) known('row with a bound', id, bounded);
  const twice = refined.find((id, i) => refined.indexOf(id) < i);
  if (twice) throw new Problem(`two rows refine "${twice}"`);
}

function checkRemarks({ report, remarks, knownAddress }: Everything) {
  const taken = [...anchorsOn('remarks/'), ...report.sections.map(({ slug }) => slug)];
  remarks.forEach(({ id, on, text, did }, i) => {
    within(`data/remarks.json: ${id}`, () => {
      const first = remarks.findIndex((other) => other.id === id);
      if (first < i) throw new Problem('two remarks have this id');
      if (taken.includes(id)) throw new Problem('a heading among the remarks has this id');
      checkTemplate(text, knownAddress);
      checkTemplate(did, knownAddress);
      // Passages are known only with the chapters.
      on.filter((subject) => kindOf(subject) !== 'passage').forEach(knownAddress);
    });
  });
}
