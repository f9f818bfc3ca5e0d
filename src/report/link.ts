import { chapterShowing } from './chapters';
import { chapterCiting } from './outline';

/** The path of a page, `apples/`, under whatever base the site is served. */
export const pathTo = (page: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}`;

/** Where a row can be looked up: in the table under a figure, or else among the data. */
export function rowLink(address: string) {
  const chapter = chapterShowing(address);
  const page = chapter ? `${chapter.slug}/` : `data/${address.split('/')[0]}/`;
  return `${pathTo(page)}#${address}`;
}

/** Where a note can be read: under the chapter that cites it, or among all notes. */
export function noteLink(n: number) {
  const chapter = chapterCiting(n);
  return `${pathTo(chapter ? `${chapter.slug}/` : 'sources/')}#note-${n}`;
}
