import { csvFormatRows } from 'd3';
import { z } from 'zod';

/** A column of a file for reuse: its name for programs, its title for people. */
export interface Column {
  name: string;
  title: string;
  description: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
}

/** Records whose keys are the names of the columns. */
export type Cells = Record<string, string | number | boolean | null>;

/** The columns of records of a shape, whose fields are titled and described. Many files have the same. */
export function columnsOf(records: z.ZodObject): readonly Column[] {
  const columns = known.get(records) ?? describe(records);
  known.set(records, columns);
  return columns;
}

const known = new WeakMap<z.ZodObject, readonly Column[]>();

const describe = ({ shape }: z.ZodObject): Column[] =>
  Object.entries(shape).map(([name, field]) => {
    const { title = name, description = '', ...schema } = z.toJSONSchema(field);
    const type = typesOf(schema).find((each) => each !== 'null') ?? 'string';
    return { name, title, description, type: type as Column['type'] };
  });

/** The types that values of a field can have, each by itself or among others. */
const typesOf = ({ type = [], anyOf = [] }: z.core.JSONSchema.BaseSchema): string[] => [
  ...[type].flat(),
  ...anyOf.flatMap(typesOf),
];

/**
 * Records as CSV in UTF-8. The mark at its start tells spreadsheets so:
 * https://support.microsoft.com/office/opening-csv-utf-8-files-correctly-in-excel-8a935af5-3416-4edd-ba7e-3dfd2bc4a032
 */
export const csv = (heads: readonly string[], columns: readonly Column[], rows: readonly Cells[]) =>
  `\uFEFF${csvFormatRows([
    [...heads],
    ...rows.map((row) => columns.map(({ name }) => `${row[name] ?? ''}`)),
  ])}\n`;
