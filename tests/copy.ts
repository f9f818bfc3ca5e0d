import { cp, mkdtemp, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const parts = [
  'src',
  'content',
  'data',
  'public',
  'scripts',
  'astro.config.mjs',
  'astro.env',
  'package.json',
  'tsconfig.json',
];

/** Copy what a build needs to a folder of its own, with other reports to build, and say where that is. */
export async function copyProject(name: string, reports: readonly string[] = []) {
  const copy = await mkdtemp(path.join(os.tmpdir(), `${name}-`));
  for (const part of [...parts, ...reports])
    await cp(part, path.join(copy, part), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}
