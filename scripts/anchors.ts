// Adds what can be linked to on the built site to the list of what was ever published, under the
// day of today: `npm run anchors`, after a build. The list only grows.

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Xref } from '../src/schema/xref.ts';

const list = 'tests/edition/anchors.json';

/** Places, `apples/#harvest`, by the day they were published. */
type Published = Record<string, string[]>;

/** Published places that neither stand nor lead on any more. */
export const lost = (published: Published, there: readonly string[]) =>
  without(Object.values(published).flat(), there);

/** Places that are not on the list. */
export const fresh = (published: Published, there: readonly string[]) =>
  without(there, Object.values(published).flat());

/** The list with the places that were not on it, under a day. */
export function grown(published: Published, there: readonly string[], day: string): Published {
  const added = fresh(published, there);
  if (added.length === 0) return published;
  return { ...published, [day]: [...(published[day] ?? []), ...added].sort() };
}

function without(places: readonly string[], known: readonly string[]) {
  const all = new Set(known);
  return places.filter((place) => !all.has(place));
}

/** The places that `xref.json` has, and those that lead on to them. */
async function built() {
  const xref: Xref = JSON.parse(await readFile('dist/xref.json', 'utf8'));
  const { address: site, references, moved } = xref;
  const fromSite = (address: string) => address.slice(site.length);
  return {
    there: references.flatMap(({ address, also = [] }) => [address, ...also]).map(fromSite),
    left: moved.map(({ from }) => fromSite(from)),
  };
}

async function run() {
  // Before anything was published there is no list.
  const published: Published = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : {};
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
