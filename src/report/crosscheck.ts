import type { Actor } from '../schema/actor';
import type { Chart } from '../schema/chart';
import type { Dataset } from '../schema/dataset';
import type { Note } from '../schema/note';
import type { Remark } from '../schema/remark';
import type { Report } from '../schema/report';
import type { Source } from '../schema/source';
import { splitTemplate } from '../format/template';
import type { addresses, FoundTable } from './addresses';
import { known, knownNote } from './known';
import { Problem, within } from '../schema/problem';

export interface Everything extends ReturnType<typeof addresses> {
  report: Report;
  datasets: ReadonlyMap<string, Dataset>;
  sources: Record<string, Source>;
  notes: readonly Note[];
  remarks: readonly Remark[];
  actors: Record<string, Actor>;
}

/**
 * Check what no file can know by itself: that everything named in one is there in another.
 * @throws Problem naming the file, the place in it and what is there instead.
 */
export function crosscheck(everything: Everything) {
  checkNotes(everything);
  checkTables(everything);
  checkRemarks(everything);
}

function checkNotes({ report, notes, sources, findFact }: Everything) {
  const file = 'data/notes.json';
  notes.forEach(({ n, cites, text, page }, i) => {
    if (n !== i + 1) throw new Problem(`${file}: note ${n} stands where note ${i + 1} should`);
    within(`${file}: note ${n}`, () => {
      checkPage(page, report);
      checkTemplate(text, findFact);
      for (const { source } of cites) known('source', source, Object.keys(sources));
      if (cites[0]?.ibid) checkIbid(cites[0].source, notes[i - 1]);
    });
  });
  if (notes.length !== report.notes) {
    throw new Problem(`${file}: ${notes.length} notes; the report has ${report.notes}`);
  }
  const cited = new Set(notes.flatMap(({ cites }) => cites.map(({ source }) => source)));
  const idle = Object.keys(sources).filter((source) => !cited.has(source));
  if (idle.length) throw new Problem(`data/sources.json: no note cites ${idle.join(', ')}`);
}

function checkIbid(source: string, before?: Note) {
  const meant = before?.cites[0]?.source;
  if (source !== meant) {
    throw new Problem(
      `Ibid. means ${meant ?? 'nothing'}, the work of the note before, not ${source}`,
    );
  }
}

function checkTables({ report, datasets, notes, actors, findTable, findFact }: Everything) {
  for (const [dataset, { tables }] of datasets) {
    for (const id of Object.keys(tables)) {
      const table = findTable(`${dataset}/${id}`);
      for (const { address, actor, note, page } of table.facts) {
        within(`data/${dataset}.json: ${address}`, () => {
          known('actor', actor, Object.keys(actors));
          if (note !== null) knownNote(note, notes);
          if (page !== null) checkPage(page, report);
        });
      }
      within(`data/${dataset}.json: ${table.address}`, () => {
        checkRefined(table);
        checkTemplate(table.figure?.method, findFact);
        if (table.figure) checkChart(table.figure.chart, table, Object.keys(actors), findFact);
      });
    }
  }
}

function checkRefined({ facts }: FoundTable) {
  for (const { derived } of facts) {
    if (derived?.refines)
      known(
        'row',
        derived.refines,
        facts.map(({ id }) => id),
      );
  }
}

function checkChart(
  chart: Chart,
  { facts }: FoundTable,
  actors: string[],
  findFact: Everything['findFact'],
) {
  const rows = facts.map(({ id }) => id);
  if (chart.kind === 'cascade') findFact(chart.total);
  if (chart.kind === 'flow') {
    const { nodes, links, bar } = chart;
    for (const row of [...links, bar.part, bar.whole]) known('row', row, rows);
    for (const { actor } of nodes) known('actor', actor, actors);
    if (links.length !== nodes.length - 1) {
      throw new Problem(
        `${nodes.length} nodes need ${nodes.length - 1} links, not ${links.length}`,
      );
    }
  }
}

function checkRemarks({ remarks, notes, findFact }: Everything) {
  remarks.forEach(({ id, on, text }, i) => {
    within(`data/remarks.json: ${id}`, () => {
      if (remarks.findIndex((other) => other.id === id) < i)
        throw new Problem('two remarks have this id');
      checkTemplate(text, findFact);
      for (const address of on) {
        if (address.startsWith('note/')) knownNote(Number(address.slice('note/'.length)), notes);
        else findFact(address);
      }
    });
  });
}

function checkTemplate(template: string | undefined, findFact: Everything['findFact']) {
  splitTemplate(template ?? '').forEach((piece, i) => i % 2 && findFact(piece));
}

function checkPage(page: number, { pages }: Report) {
  if (page > pages) throw new Problem(`no page ${page}; the report has ${pages}`);
}
