// Says under which licences everything is that `npm ci` installs: `npm run licences`.

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional() })),
});

/** The packages of a lock file by their licence, the licence of most first; the project itself is none. */
export function byLicence(lock: unknown): [licence: string, names: string[]][] {
  const packages = Object.entries(Lock.parse(lock).packages)
    .filter(([place]) => place !== '')
    .map(([place, { license = 'none said' }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      license,
    }));
  const groups = Map.groupBy(packages, ({ license }) => license);
  return [...groups]
    .map(([licence, all]): [string, string[]] => [licence, all.map(({ name }) => name)])
    .sort(([, a], [, b]) => b.length - a.length);
}

if (process.argv[1] === import.meta.filename) {
  const lock: unknown = JSON.parse(await readFile('package-lock.json', 'utf8'));
  for (const [licence, names] of byLicence(lock))
    console.log(`${licence}: ${names.length}\n  ${[...new Set(names)].sort().join(', ')}`);
}
