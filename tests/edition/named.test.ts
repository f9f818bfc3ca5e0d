import { expect, test } from 'vitest';
import { actors, datasets, report, sources } from '../../src/report/opened/data';
import { named } from '../house/rules';

const files = import.meta.glob<string>('/src/**/*.{ts,mjs,astro,css}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Words that belong to this one report: what its files are called and whom they are about. */
const names = [
  ...Object.keys(sources),
  ...Object.keys(actors).filter((actor) => !['other', 'multilateral'].includes(actor)),
  ...[...datasets].flatMap(([id, { tables }]) =>
    Object.keys(tables).map((table) => `${id}/${table}`),
  ),
  ...report.sections.map(({ slug }) => slug).filter((slug) => slug !== 'introduction'),
  ...Object.values(sources).flatMap(({ outlet }) => outlet ?? []),
  ...report.authors.map(({ name }) => name),
  report.publisher,
  report.series,
  'China',
  'Russia',
  'Tajikistan',
  'Tajik',
  'Chinese',
  'Russian',
];

test('no room names what belongs to this one report', () => {
  expect(named(files, names)).toEqual([]);
});

const tests = import.meta.glob<string>(['/tests/**/*.ts', '!/tests/edition/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('no test but those of this report names what belongs to it', () => {
  expect(Object.keys(tests).length).toBeGreaterThan(100);
  expect(named(tests, names)).toEqual([]);
});
