// Says all that is wrong with the report’s files, in about a second and without building it:
// `npm run validate`. The build asks the same before it begins, and the development server as one saves.

import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { type Fault, sayFault } from '../src/schema/fault.ts';

const entry = 'src/report/threshold/validate.ts';

/** All that is wrong with the report in the folder that REPORT names, by file and line. */
export async function validate(): Promise<Fault[]> {
  const folder = path.resolve('.build', `gate-${process.pid}-${Date.now()}`);
  await mkdir(folder, { recursive: true });
  try {
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      // What Node can import by itself stays where it is.
      external: /^[a-z@]/i,
      transform: { define: { 'import.meta.env.BASE_URL': "'/'", 'import.meta.env.SITE': "''" } },
      logLevel: 'silent',
    });
    await bundle.write({ dir: folder, entryFileNames: 'gate.mjs', chunkFileNames: '[name].mjs' });
    const gate = await import(pathToFileURL(path.join(folder, 'gate.mjs')).href);
    return await gate.validate();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Faults as lines that an editor can follow, and how many there are. */
export function sayFaults(faults: readonly Fault[]) {
  return `${faults.map(sayFault).join('\n')}\n\n${faults.length === 1 ? 'One fault' : `${faults.length} faults`}.`;
}

if (process.argv[1] === import.meta.filename) {
  const faults = await validate();
  if (faults.length > 0) {
    console.error(sayFaults(faults));
    process.exit(1);
  }
  console.log('Nothing is wrong.');
}
