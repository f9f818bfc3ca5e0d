import type { Rule } from './library';
import { printings } from './printings';

/** Words of a title with Latin letters and Cyrillic ones. */
export const twoAlphabets: Rule = (library) =>
  printings(library, 'title').flatMap(({ source, notes, printed }) =>
    (printed.match(/[\p{L}’]+/gu) ?? [])
      .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
      .map((word) => {
        const cyrillic = word.match(/\p{Script=Cyrillic}+/gu)?.join(', ');
        const says = `In “${word}” there is Cyrillic (${cyrillic}) among Latin letters.`;
        return { source, notes, part: 'title', printed, says };
      }),
  );
