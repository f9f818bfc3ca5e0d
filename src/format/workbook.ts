import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { Cells, Column } from './columns';

/** What a workbook says of its records, and in what words. */
export type About = readonly (readonly [what: string, words: string | null])[];

/**
 * Records as a workbook (.xlsx). Its cells say what they are, where a CSV leaves it to the settings of
 * each reader: with a comma in numbers, 243.3 would be text, and 8.1 the eighth of January. A second
 * sheet says what the first is, and what its columns hold.
 */
export async function workbook(
  heads: readonly string[],
  columns: readonly Column[],
  rows: readonly Cells[],
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = rows.map((row) => columns.map(({ name }) => cellOf(row[name])));
  const described = columns.map(({ description }, i) => [heads[i] ?? '', description] as const);
  const blob = await writeExcelFile([
    {
      sheet: 'Data',
      data: [heads.map(bold), ...table],
      columns: columns.map(({ name }, i) => ({
        width: widthOf([heads[i], ...rows.map((row) => row[name])]),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'About',
      data: [...linesOf(about), [], ...linesOf(described)],
      columns: [{ width: 24 }, { width: widest }],
    },
  ]).toBlob();
  return timeless(new Uint8Array(await blob.arrayBuffer()));
}

/** In characters. */
const widest = 60;
const widthOf = (cells: readonly unknown[]) =>
  Math.min(widest, 2 + Math.max(...cells.map((cell) => `${cell ?? ''}`.length)));

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

const linesOf = (said: About): SheetData =>
  said.flatMap(([what, words]) =>
    words ? [[bold(what), { value: words, wrap: true, alignVertical: 'top' }]] : [],
  );

/** A number as a number, a whole date as a date, all else as the text that a CSV has. */
function cellOf(value: Cells[string] = null): Cell {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean' || !isWholeDate(value)) return `${value}`;
  return { value: new Date(value), type: Date, format: 'yyyy-mm-dd' };
}

/** Spreadsheets count days from 1900, and agree on them from its March. */
const isWholeDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && text >= '1900-03-01';

/** The same archive whenever it is made. */
const timeless = (archive: Uint8Array) =>
  zipSync(unzipSync(archive), { mtime: new Date(1980, 0), level: 9 });
