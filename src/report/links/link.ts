import { datasetOf } from '../../format/address';
import { chapterCiting } from '../opened/chapters';
import { chapterDrawing } from '../outline/sections';

/** The path of a page, `apples/`, under whatever base the site is served. */
export const pathTo = (page: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}`;

/** A path from that of the site: what `pathTo` was given. */
export const fromSite = (path: string) => path.slice(pathTo('').length);

/** The whole address that a path leads to, for those who come from elsewhere. */
export const whole = (path: string) => new URL(path, import.meta.env.SITE).href;

/** The whole address of a page. */
export const addressOf = (page: string) => whole(pathTo(page));

/** A page as text: the path of `apples.md` for `apples/`. */
export const twinOf = (page: string) => pathTo(`${page.replace(/\/$/, '') || 'index'}.md`);

/** The page of a number: its fact card. */
export const numberLink = (address: string) => pathTo(`numbers/${address}/`);

/** Where a row or a table stands among the data. */
export const dataLink = (address: string) => `${pathTo(`data/${datasetOf(address)}/`)}#${address}`;

/** A dataset as a file. */
export const dataFile = (dataset: string, format: 'csv' | 'json' | 'schema.json') =>
  pathTo(`data/${dataset}.${format}`);

/** The formats of a figure's files, in the order they are offered. */
export const formats = ['csv', 'json', 'svg', 'png'] as const;

/** A figure as a file. */
export const figureFile = (address: string, format: (typeof formats)[number]) =>
  pathTo(`figures/${address}.${format}`);

/** Where a passage stands. */
export const passageLink = ({ slug }: { slug: string }, { id }: { id: string }) =>
  `${pathTo(`${slug}/`)}#${id}`;

/** Where a work stands among the sources. */
export const workLink = (id: string) => `${pathTo('sources/')}#${id}`;

/** Where a remark stands in the ledger of all. */
export const remarkLink = ({ id }: { id: string }) => `${pathTo('remarks/')}#${id}`;

/** Where a remark stands beside the text. */
export const besideText = ({ slug }: { slug: string }, { id }: { id: string }) =>
  `${pathTo(`${slug}/`)}#remark-${id}`;

/** Where a check stands among all. */
export const checkLink = (id: string) => `${pathTo('checks/')}#${id}`;

/** Where a name stands in the index. */
export const nameLink = (id: string) => `${pathTo('names/')}#names/${id}`;

/** Where an event stands on the timeline. */
export const eventLink = (address: string) => `${pathTo('timeline/')}#${address}`;

/** Where a note can be read: under the chapter that cites it, or among all notes. */
export function noteLink(n: number) {
  const chapter = chapterCiting(n);
  return `${pathTo(chapter ? `${chapter.slug}/` : 'sources/')}#note-${n}`;
}

/** Where a figure stands: in the section that draws it, or else among all charts. */
export function figureLink(address: string) {
  const chapter = chapterDrawing(address);
  return `${pathTo(chapter ? `${chapter.slug}/` : 'charts/')}#${address}`;
}
