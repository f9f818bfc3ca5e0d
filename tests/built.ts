import { readdir, readFile } from 'node:fs/promises';

// The built site as files, for tests that read and do not look.

/** Every page, by the path of its file: `index.html`. */
export const files = (await readdir('dist', { recursive: true })).filter((file) =>
  file.endsWith('.html'),
);

/** A page as text, by its path: `/apples/`. */
export const html = (path: string) => readFile(`dist${path}index.html`, 'utf8');

/** The words of a page, with a space wherever one may be, without its styles. */
export const textOfPage = (page: string) =>
  page
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+|&nbsp;/g, ' ');
