import type { Check } from './library';
import { printings } from './printings';

/** Titles and translations of which one has a part, before a colon, that the other lacks. */
export const partsOfTitle: Check = (library) =>
  printings(library, 'title').flatMap(({ source, work, printed, notes }) => {
    const { translation, author } = work;
    if (!translation) return [];
    const [title, translated] = [partsIn(printed), partsIn(translation)];
    if (title.length === translated.length) return [];
    const where = { source, notes, part: 'title' as const, printed };
    if (title.length > translated.length) {
      const names = author ? '' : ', which may name the author';
      return { ...where, says: `The translation has nothing for “${title[0]}”${names}.` };
    }
    const taken = author ? `; it may be what is printed as the author, “${author}”` : '';
    return { ...where, says: `The title has nothing for “${translated[0]}”${taken}.` };
  });

const partsIn = (title: string) => title.split(/:\s/);
