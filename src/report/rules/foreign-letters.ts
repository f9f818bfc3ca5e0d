import { list } from '../../format/list';
import type { Check } from './library';
import { printings } from './printings';

/** Transliterated titles with Latin letters that the scientific transliteration does not have. */
export const foreignLetters: Check = (library) =>
  printings(library, 'title').flatMap(({ source, work, notes, printed }) => {
    if (!work.language.endsWith('-Latn')) return [];
    const found = (printed.match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const letters = [...new Set(word.replaceAll(/ch/gi, '').match(foreign))];
      return letters.length ? `${list(letters)} in “${word}”` : [];
    });
    if (!found.length) return [];
    const says = `The transliteration does not have ${list(found)}.`;
    return { source, notes, part: 'title', printed, says };
  });

/** An h stands only in `ch`: https://en.wikipedia.org/wiki/Scientific_transliteration_of_Cyrillic */
const foreign = /(?![abcčdeëèėfgijklmnoprsštuvyzž])\p{Script=Latin}/giu;
