// Gathers the letters of a report that the fonts are to have besides those that every report needs.
// Run by `npm run fonts`, before the fonts are cut; `REPORT=folder` names another report.

import { writeFile } from 'node:fs/promises';
import { readFolder } from '../src/report/gate/folder.ts';
import { strangeIn } from '../src/report/gate/letters.ts';

const report = process.env['REPORT'] ?? '.';
const gathered = new URL('../src/format/text/letters.json', import.meta.url);

// Those that are no longer needed go.
await writeFile(gathered, '""\n');
const { characters } = await import('../src/format/text/characters.ts');

const letters = new Set<string>();
for (const [file, text] of readFolder(report)) {
  for (const { letter } of strangeIn(file, text, characters)) letters.add(letter);
}
await writeFile(gathered, `${JSON.stringify([...letters].sort().join(''))}\n`);
