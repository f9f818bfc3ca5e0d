import { hasStandard, isTransliterated, originalOf, turnBack } from '../format/cite/original';
import { list } from '../format/say/list';
import { foreignIn } from '../format/text/cyrillic';
import type { Rule } from './library';
import { inEach } from './printings';

export const missingSign: Rule = {
  title: 'sign missing in the title',
  seeks:
    'A quotation in a title ends in a soft sign. Both the sign and the end are printed as ’, and only one ’ stands there.',
  of: isTransliterated,
  find: inEach('title', ({ work, printed }) => {
    const ending: string[] = originalOf(work, work.language)?.title.match(/\p{L}+ь(?=”)/gu) ?? [];
    return wordsIn(printed).flatMap((word) => {
      const turned = turnBack(word, work.language);
      if (!('title' in turned) || !ending.includes(turned.title)) return [];
      const says = `In “${word}” one ’ stands for two: the soft sign, and the end of the quotation.`;
      return { says };
    });
  }),
};

export const twoAlphabets: Rule = {
  title: 'two alphabets',
  seeks: 'A word has letters of two alphabets.',
  find: inEach('title', ({ printed }) =>
    wordsIn(printed).flatMap((word) => {
      const cyrillic = word.match(/\p{Script=Cyrillic}+/gu)?.join(', ');
      if (!cyrillic || !/\p{Script=Latin}/u.test(word)) return [];
      return { says: `In “${word}” there is Cyrillic (${cyrillic}) among Latin letters.` };
    }),
  ),
};

export const foreignLetters: Rule = {
  title: 'other letters in the title',
  seeks:
    'A transliterated title has letters that the scientific transliteration of Cyrillic does not have. A word of it may be in Latin letters in the work itself.',
  of: isTransliterated,
  find: inEach('title', ({ work, printed }) => {
    if (!hasStandard(work.language)) return [];
    const found = (printed.match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const letters = foreignIn(word);
      return letters.length ? `${list(letters)} in “${word}”` : [];
    });
    return found.length ? { says: `The transliteration does not have ${list(found)}.` } : [];
  }),
};

export const partsOfTitle: Rule = {
  title: 'title and translation unlike',
  seeks: 'Title and translation do not have the same number of parts, as colons divide them.',
  of: ({ translation }) => translation !== undefined,
  find: inEach('title', ({ work: { translation, author }, printed }) => {
    if (!translation) return [];
    const [title, translated] = [partsIn(printed), partsIn(translation)];
    if (title === translated) return [];
    const parts = `${title} ${title === 1 ? 'part' : 'parts'}`;
    const says = `The title has ${parts}, the translation ${translated}${reason(title - translated, author)}.`;
    return { says };
  }),
};

/** The words of a title, with the soft signs in them. */
const wordsIn = (title: string): string[] => title.match(/[\p{L}’]+/gu) ?? [];

const partsIn = (title: string) => title.split(/:\s/).length;

/** What may be the one part that the title has more, or lacks. */
function reason(more: number, author?: string) {
  if (more === 1 && !author) return '; one of them may name the author';
  if (more === -1 && author) return `; what it lacks may be printed as the author, “${author}”`;
  return '';
}
