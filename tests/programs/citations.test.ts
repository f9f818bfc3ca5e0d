import { readdir, readFile, writeFile } from 'node:fs/promises';
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

test('biber finds in reference files no fault but those that other programs need', async () => {
  const site = inject('folder');
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.bib'));
  const entries = await Promise.all(files.map((file) => readFile(path.join(site, file), 'utf8')));
  const folder = await scratch();
  const all = path.join(folder, 'all.bib');
  await writeFile(all, entries.join('\n'));
  const output = path.join(folder, 'out.bib');
  const said = await run('biber', ['--tool', '--validate-datamodel', '-O', output, all]);
  const faults = said.matchAll(
    /^(?:ERROR - .*|WARN - Datamodel: Entry '[^']+' \([^)]+\): (.*))$/gm,
  );
  expect(new Set(faults.map(([line, fault]) => fault ?? line))).toEqual(
    new Set([
      // Zotero and Pandoc read there what site a page is of.
      "Invalid field 'journaltitle' for entrytype 'online'",
      // A chapter of the authors' own is `inbook` for BibLaTeX, where BibTeX leaves its title out.
      "Missing mandatory field 'editor'",
    ]),
  );
});
