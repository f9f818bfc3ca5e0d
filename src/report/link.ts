import { chapterDrawing } from './chapters';
import { chapterCiting } from './outline';

/** The path of a page, `debt-burden/`, under whatever base the site is served. */
export const pathTo = (page: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}`;

/** Where a row can be looked up: its line in the table under the figure that draws it. */
export function rowLink(address: string) {
  const chapter = chapterDrawing(address.split('/').slice(0, 2).join('/'));
  return chapter && `${pathTo(`${chapter.slug}/`)}#${address}`;
}

/** Where a note can be read: under the chapter that cites it, or among all notes. */
export function noteLink(n: number) {
  const chapter = chapterCiting(n);
  return `${pathTo(chapter ? `${chapter.slug}/` : 'sources/')}#note-${n}`;
}
