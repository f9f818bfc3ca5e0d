import { foreignIn } from '../format/text/cyrillic';
import { list } from '../format/say/list';
import { hasStandard } from '../format/cite/original';
import { inEach } from './printings';

/** Words of a title with Latin letters and Cyrillic ones. */
export const twoAlphabets = inEach('title', ({ printed }) =>
  (printed.match(/[\p{L}’]+/gu) ?? [])
    .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    .map((word) => {
      const cyrillic = word.match(/\p{Script=Cyrillic}+/gu)?.join(', ');
      return { says: `In “${word}” there is Cyrillic (${cyrillic}) among Latin letters.` };
    }),
);

/** Transliterated titles with Latin letters that the scientific transliteration does not have. */
export const foreignLetters = inEach('title', ({ work, printed }) => {
  if (!hasStandard(work.language)) return [];
  const found = (printed.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const letters = foreignIn(word);
    return letters.length ? `${list(letters)} in “${word}”` : [];
  });
  return found.length ? [{ says: `The transliteration does not have ${list(found)}.` }] : [];
});
