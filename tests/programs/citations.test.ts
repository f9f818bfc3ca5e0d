import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, inject, test } from 'vitest';
import { referenceText } from '../../src/format/cite/bibliography';
import { chapters } from '../../src/report/opened/chapters';
import { sectionRecords, wholeRecords } from '../../src/report/published/citations';
import { run, scratch } from './run';

test('pandoc makes of each reference file the references that pages show', async () => {
  const files = ['.', ...chapters.map(({ slug }) => slug)].map((folder) => `${folder}/cite.bib`);
  const folder = await scratch();
  const [style, all, cited] = ['apa.csl', 'all.bib', 'all.md'].map((name) =>
    path.join(folder, name),
  );
  const held = files.map((file) => readFile(path.join(inject('folder'), file), 'utf8'));
  await writeFile(`${all}`, (await Promise.all(held)).join('\n'));
  await writeFile(`${cited}`, '---\nnocite: "@*"\n---\n');
  await writeFile(`${style}`, plugins.config.get('@csl').styles.get('apa'));
  const how = ['--citeproc', '--csl', `${style}`, '--bibliography', `${all}`];
  const made = await run('pandoc', [...how, '-t', 'plain', '--wrap=none', `${cited}`]);
  const shown = [wholeRecords(), ...chapters.map(sectionRecords)].flatMap((records) =>
    Object.values(records).map(referenceText),
  );
  // Beside others of its year each gets a letter; and this style has no room for a series of chapters.
  const alike = (reference: string) =>
    reference
      .replace(/(?<=\(\d{4})[a-z](?=\))/, '')
      .replace(/\([^()]*; (pp?\. )/, '($1')
      .toLowerCase();
  expect(made.trim().split(/\n+/).map(alike).sort()).toEqual(shown.map(alike).sort());
});
