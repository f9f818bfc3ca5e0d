import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';

// The built site as files, for tests that read and do not look.

const folder = inject('folder');

/** All its files, by their path: `index.html`. */
export const all = await readdir(folder, { recursive: true });

/** Every page, by the path of its file: `index.html`. */
export const files = all.filter((file) => file.endsWith('.html'));

/** A file as text, by its path: `apples/index.html`. */
export const text = (file: string) => readFile(path.join(folder, file), 'utf8');

/** A page as text, by its path: `/apples/`. */
export const html = (path: string) => text(`${path}index.html`);

/** The words of a page, with a space wherever one may be, without its styles. */
export const textOfPage = (page: string) =>
  page
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+|&nbsp;/g, ' ');
