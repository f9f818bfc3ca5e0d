import { foreignIn } from '../format/text/cyrillic';
import { list } from '../format/say/list';
import { hasStandard } from '../format/cite/original';
import type { Rule } from './library';
import { printings } from './printings';

/** Transliterated titles with Latin letters that the scientific transliteration does not have. */
export const foreignLetters: Rule = (library) =>
  printings(library, 'title').flatMap(({ source, work, notes, printed }) => {
    if (!hasStandard(work.language)) return [];
    const found = (printed.match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const letters = foreignIn(word);
      return letters.length ? `${list(letters)} in “${word}”` : [];
    });
    if (!found.length) return [];
    const says = `The transliteration does not have ${list(found)}.`;
    return { source, notes, part: 'title', printed, says };
  });
