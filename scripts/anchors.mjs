// Adds what can be linked to on the built site to the list of what was ever published, under the
// day of today: `npm run anchors`, after a build. The list only grows.

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const list = 'tests/edition/anchors.json';

/**
 * Published places, `apples/#harvest`, that neither stand nor lead on any more.
 * @param {Record<string, string[]>} published by day
 * @param {readonly string[]} there
 */
export const lost = (published, there) => without(Object.values(published).flat(), there);

/**
 * Places that are not on the list.
 * @param {Record<string, string[]>} published by day
 * @param {readonly string[]} there
 */
export const fresh = (published, there) => without(there, Object.values(published).flat());

/**
 * The list with the places that were not on it, under a day.
 * @param {Record<string, string[]>} published by day
 * @param {readonly string[]} there
 * @param {string} day
 */
export function grown(published, there, day) {
  const added = fresh(published, there);
  if (added.length === 0) return published;
  return { ...published, [day]: [...(published[day] ?? []), ...added].sort() };
}

/**
 * @param {readonly string[]} places
 * @param {readonly string[]} known
 */
function without(places, known) {
  const all = new Set(known);
  return places.filter((place) => !all.has(place));
}

/** The places that `xref.json` has, and those that lead on to them. */
async function built() {
  const { address: site, references, moved } = JSON.parse(await readFile('dist/xref.json', 'utf8'));
  const fromSite = (address) => address.slice(site.length);
  return {
    there: references.flatMap(({ address, also = [] }) => [address, ...also]).map(fromSite),
    left: moved.map(({ from }) => fromSite(from)),
  };
}

async function run() {
  // Before anything was published there is no list.
  const published = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : {};
  const { there, left } = await built();
  const gone = lost(published, [...there, ...left]);
  if (gone.length > 0) {
    console.error(
      `${list}: published, and gone: ${gone.join(', ')}\nBring them back, or say in content/renamed.json where they are now. Nothing was added.`,
    );
    process.exit(1);
  }
  const today = new Date().toISOString().slice(0, 10);
  await mkdir(path.dirname(list), { recursive: true });
  await writeFile(list, JSON.stringify(grown(published, there, today), null, 2));
  console.log(`${list}: ${fresh(published, there).length} added`);
}

if (process.argv[1] === import.meta.filename) await run();
