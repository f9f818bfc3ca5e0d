// Builds the site beside the last good one and puts it in its place only when it is whole, so that
// a mistake in the report's files never takes down what was there. Run by `npm run build`;
// `npm run build -- folder` puts it elsewhere.

import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { sweep } from '../src/kept/kept.ts';
import { changeOver } from './change-over.ts';
import { headersFile } from './headers.ts';
import { writeManifest } from './manifest.ts';
import { writePolicies } from './policy.ts';
import { shareSheets } from './sheets.ts';
import { splitSite } from './site.ts';
import { writeTwins } from './twins.ts';
import { sayFaults, validate } from './validate.ts';

const [out = 'dist'] = process.argv.slice(2);
// Of its own, so that two builds at once do not meet; and in the project: Astro would work on all that
// are built outside of it in one folder.
const fresh = path.resolve('.build', String(process.pid));
const started = performance.now();
// Pages that are still being made when one fails are written until the very end.
process.once('exit', () => rmSync(fresh, { recursive: true, force: true, maxRetries: 3 }));

try {
  const served = splitSite(process.env['SITE']);
  const faults = await validate();
  if (faults.length > 0) throw Object.assign(new Error(sayFaults(faults)), { name: 'Problem' });
  await build({ outDir: fresh, logLevel: 'warn' });
  await shareSheets(fresh, served.base);
  await writeTwins(fresh);
  const lines = await writePolicies(fresh, served.site + served.base);
  const headers = headersFile({ ...served, lines });
  await writeFile(path.join(fresh, '_headers'), headers);
  await writeManifest(fresh);
  sweep();
} catch (error) {
  console.error(`\n${words(error)}\n\nNothing was built; ${out}/ is as it was.`);
  process.exit(1);
}

await changeOver(fresh, out);
console.log(
  `built ${out}/ for ${process.env['SITE']} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);

/** A mistake in a file says where it is and what it is; any other error needs its stack. */
function words(error: unknown) {
  if (!(error instanceof Error)) return error;
  const inFile = error.name === 'Problem' || 'errors' in error;
  if (!inFile) return error.stack;
  return error.message.replaceAll(/\n +at .*/g, '').replaceAll(`${process.cwd()}/`, '');
}
