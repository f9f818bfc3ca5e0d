import type { State } from '../../charts/base/state';
import type { Standalone } from '../../charts/standalone';
import { keyFor } from '../../charts/key';
import { type Cells, type Column, columnsOf, csv } from '../../format/columns';
import { unitLabel } from '../../format/say/number';
import { subtitle } from '../../format/say/subtitle';
import { titleOf } from '../../format/say/title';
import { plainSpaces } from '../../format/say/words';
import { PublishedRow } from '../../schema/published';
import { sectionRecords, wholeRecords } from './citations';
import { sayCredits } from '../about/credits';
import { edition, findActor, findFact, findFigure } from '../opened/data';
import type { FoundFigure } from '../reckoning/finders';
import { figureFile, figurePlace, formats, home } from '../links/places';
import { urlOf } from '../../web/href';
import { chapterDrawing, figureName, figureNumber } from '../outline/sections';
import { publishedRows } from './datasets';
import { publishedRecords } from './records';
import { referenceText } from './references';
import { keptWorkbook } from './workbook';
import { recordsOf } from '../about/records';
import { plainText } from '../links/text';

/** The rows of a figure as CSV. */
export function figureCsv(address: string) {
  const { heads, columns, rows } = headedTable(address);
  return csv(heads, columns, rows);
}

/** The rows of a figure as a workbook, with all that is said of it. */
export function figureWorkbook(address: string) {
  const { heads, columns, rows } = headedTable(address);
  const said = figureJson(address);
  return keptWorkbook(heads, columns, rows, [
    ['Figure', said.title],
    ['Shows', said.subtitle],
    ['Source', said.source],
    ['Method', said.method],
    ['Address', said.address],
    ['Report', said.cite.report],
    ['Edition', said.cite.edition],
    ['Licence', said.license],
  ]);
}

/** The rows of a figure, as its table has them, with the unit in the heads where all have one. */
function headedTable(address: string) {
  const figure = findFigure(address);
  const { columns, rows } = tableOf(figure);
  const units = [...new Set(figure.shown.map((fact) => unitLabel(fact.unit)))];
  const unit = units.length === 1 ? units[0] : 'in the unit of its row';
  const measured = ['value', 'lowest', 'highest'];
  const heads = columns.map(({ name, title }) =>
    unit && measured.includes(name) ? `${title} (${unit})` : title,
  );
  return { heads, columns, rows };
}

/** A figure with all that is said of it. */
export function figureJson(address: string) {
  const { figure, records, facts, shown } = findFigure(address);
  const { finding, shows, method, chart } = figure;
  const chapter = chapterDrawing(address);
  const { original, retelling } = chapter ? sectionRecords(chapter) : wholeRecords();
  const { columns, rows } = tableOf(findFigure(address));
  return {
    id: address,
    number: figureNumber(address) ?? null,
    title: finding,
    subtitle: subtitle(shows, facts),
    method: method ? plainSpaces(plainText(method)) : null,
    chart: chart.kind,
    section: chapter ? titleOf(chapter) : null,
    source: records ? referenceText(original) : sayCredits(shown),
    address: urlOf(figurePlace(address)),
    files: Object.fromEntries(
      formats.map((format) => [format, urlOf(figureFile(address, format))]),
    ),
    edition: edition.title,
    license: edition.license.address,
    cite: { report: referenceText(original), edition: referenceText(retelling) },
    columns,
    rows,
  };
}

/** A figure as a picture by itself. */
export function figurePicture(address: string, state?: State): Standalone & { hatched: string[] } {
  const { figure, facts, shown, records } = findFigure(address);
  const { method } = figure;
  const named = chapterDrawing(address) ? `${figureName(address)}, in ` : '';
  const said = [!records && `Source: ${sayCredits(shown)}`, method && plainText(method)];
  return {
    ...(state ? inState(address, state) : figureDrawn(address)),
    notes: [
      said.filter(Boolean).join(' '),
      `${edition.relation === 'own' ? 'From' : 'Retold from'} ${referenceText(wholeRecords().original)}`,
      `${named}${edition.title}, ${edition.year}, ${urlOf(home)}. Licence: ${edition.license.name}, ${edition.license.address}`,
    ].filter(Boolean),
    hatched: [...new Set(facts.flatMap(({ derived, actor }) => (derived ? actor : [])))],
  };
}

/** A figure as one of its states has it, which it says. */
function inState(address: string, { name, says, drawn }: State): Omit<Standalone, 'notes'> {
  const { figure, facts } = findFigure(address);
  const shares = drawn.as?.shares ? drawn.facts : facts;
  const said = [subtitle(figure.shows, shares), `${name}${says && `: ${plainText(says)}`}`];
  return { ...figureDrawn(address), subtitle: said.join('. '), drawn };
}

/** A figure with its words and its key, to be drawn where there is no page around it. */
export function figureDrawn(address: string): Omit<Standalone, 'notes'> {
  const { figure, facts, records } = findFigure(address);
  const { finding, shows, chart } = figure;
  return {
    title: finding,
    subtitle: subtitle(shows, facts),
    key: keyFor({ chart, facts }).map(({ words, ...entry }) => ({
      ...entry,
      words: words ?? findActor(entry.actor).label,
    })),
    drawn: { chart, facts, find: findFact, ...recordsOf(records, urlOf) },
  };
}

function tableOf({ records, shown }: FoundFigure): { columns: readonly Column[]; rows: Cells[] } {
  if (!records) return { columns: columnsOf(PublishedRow), rows: publishedRows(shown) };
  const { shape, rows } = publishedRecords[records];
  return { columns: columnsOf(shape), rows: rows() };
}
