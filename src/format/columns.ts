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

/** The columns of records of a shape, whose fields are titled and described. */
export function columnsOf(shape: z.ZodObject): Column[] {
  const { properties = {} } = z.toJSONSchema(shape) as { properties?: Record<string, Property> };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    title: property.title ?? name,
    description: property.description ?? '',
    type: typesOf(property)[0] ?? 'string',
  }));
}

/** What is read here of a property in JSON Schema. */
interface Property {
  title?: string;
  description?: string;
  type?: Type | Type[];
  anyOf?: Property[];
}

type Type = Column['type'] | 'null';

/** The types that values of a property can have, where they are not empty. */
const typesOf = ({ type = [], anyOf = [] }: Property): Column['type'][] =>
  [...[type].flat(), ...anyOf.flatMap(typesOf)].filter((each) => each !== 'null');

/**
 * Records as CSV in UTF-8. The mark at its start tells spreadsheets so:
 * https://support.microsoft.com/office/opening-csv-utf-8-files-correctly-in-excel-8a935af5-3416-4edd-ba7e-3dfd2bc4a032
 */
export const csv = (heads: readonly string[], columns: readonly Column[], rows: readonly Cells[]) =>
  `\uFEFF${csvFormatRows([
    [...heads],
    ...rows.map((row) => columns.map(({ name }) => `${row[name] ?? ''}`)),
  ])}\n`;
