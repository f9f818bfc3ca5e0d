import { sayDate } from '../../format/say/date';
import { originalOf } from '../../format/cite/original';
import type { Note } from '../../schema/note';
import type { Source } from '../../schema/source';
import { findSource } from '../opened/data';
import { plainText } from '../links/text';

/** What a work is known by: author, titles, outlet, volume, date. */
export const wordsOfWork = ({ author, title, translation, outlet, collection, date }: Source) =>
  joined([
    author,
    title,
    translation,
    outlet,
    collection?.title,
    collection?.translation,
    sayDate(date),
  ]);

/** The title of a work in Cyrillic as it is read by hand; any other folds to what is printed. */
export function cyrillicOf(work: Source) {
  const original = originalOf(work, work.language);
  return original?.byHand ? original.title : undefined;
}

/** What a note says: the works it cites as it prints them, and what it explains. */
export const wordsOfNote = ({ cites, text }: Note) =>
  joined([
    ...cites.map(({ source, ibid, printed }) =>
      [ibid && 'Ibid.', wordsOfWork({ ...findSource(source), ...printed })]
        .filter(Boolean)
        .join(' '),
    ),
    text && plainText(text),
  ]);

const joined = (words: readonly (string | undefined)[]) =>
  words.filter((each) => each !== undefined).join(' · ');
