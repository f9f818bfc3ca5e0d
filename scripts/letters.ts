// Gathers the letters of a report that the fonts are to have besides those that every report needs.
// Run by `npm run fonts`, before the fonts are cut; `REPORT=folder` names another report.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strangeIn } from '../src/report/gate/letters.ts';

const report = process.env['REPORT'] ?? '.';
const gathered = new URL('../src/format/text/letters.json', import.meta.url);

// Those that are no longer needed go.
await writeFile(gathered, '""\n');
const { characters } = await import('../src/format/text/characters.ts');

const letters = new Set<string>();
for (const folder of ['content', 'data']) {
  const files = await readdir(path.join(report, folder), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = await readFile(path.join(file.parentPath, file.name), 'utf8');
    for (const { letter } of strangeIn(file.name, text, characters)) letters.add(letter);
  }
}
await writeFile(gathered, `${JSON.stringify([...letters].sort().join(''))}\n`);
