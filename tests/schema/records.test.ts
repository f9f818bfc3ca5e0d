import { expect, test } from 'vitest';
import { recordFile } from '../../src/report/reckoning/files';
import { recordKinds } from '../../src/schema/records';

/** Files that list kinds of records, one a line: as keys, or in quotes. */
function lists(files: Record<string, string>) {
  const kind = `(${recordKinds.join('|')})`;
  const line = `(\\s*/\\*\\*.*\\*/\\n)?\\s*(${kind}: .*|'${kind}'),\\n`;
  const several = new RegExp(`(${line}){4}`);
  return Object.keys(files).filter((file) => several.test(files[file] ?? ''));
}

const engine = import.meta.glob<string>('/src/**/*.{ts,astro}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('a kind of record is named once, with its file and its schema', () => {
  expect(lists(engine)).toEqual(['/src/schema/records.ts']);
});

test('a second list of them is found', () => {
  const checks =
    'const checks = {\n  report: checkOutline,\n  notes: checkNotes,\n  places: x,\n  checks: y,\n};';
  const names = "const names = [\n  'report',\n  'edition',\n  'renamed',\n  'notes',\n];";
  const three = "const three = [\n  'report',\n  'edition',\n  'notes',\n];";
  expect(lists({ checks, names, three })).toEqual(['checks', 'names']);
});

test('recordFile(kind) is the file that goes by its name', () => {
  expect(recordFile('edition')).toBe('content/edition.json');
  expect(recordFile('notes')).toBe('data/records/notes.json');
});
