import { readdirSync, readFileSync } from 'node:fs';
import { hashOf, keeping } from './keeping.ts';

// Pictures, workbooks, cut fonts, references and twins are dear to make and seldom change, so they are
// kept from one build to the next. Whatever code, font or library is another, all of them are made anew:
// nobody has to know which of it a picture rests on; and a copy of this project begins with nothing.

const codeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|woff2)$/.test(file))
    .sort()
    .map((file) => `${file} ${readFileSync(`${folder}/${file}`, 'base64')}`);

const code = ['src', 'scripts'].flatMap(codeOf);

/** Those that are installed. */
const libraries = readFileSync('node_modules/.package-lock.json', 'utf8');

const all = keeping('.cache/made', hashOf(process.version, libraries, ...code));

/** While code is being written, nobody knows which of it made a thing: then nothing is kept. */
const passing: Pick<typeof all, 'kept' | 'keptText'> = {
  kept: async (_, make) => new Uint8Array(await make()),
  keptText: (_, make) => make(),
};

// The scripts are run by Node alone, which has no such variable.
export const { kept, keptText } = import.meta.env?.DEV ? passing : all;

/** Take out what no build has asked for since three days. */
export const sweep = () => all.sweep(new Date(Date.now() - 3 * 24 * 60 * 60 * 1000));
