import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a report’s files, by path from its folder: `data/debt.json`. */
export type Files = ReadonlyMap<string, string>;

/** Read all files of content/ and data/, in one order on every machine. */
export function readFolder(folder: string): Files {
  const files = ['content', 'data'].flatMap((room) =>
    readdirSync(path.join(folder, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const named = (file: string) => path.relative(folder, file).replaceAll(path.sep, '/');
  return new Map(files.sort().map((file) => [named(file), readFileSync(file, 'utf8')]));
}
