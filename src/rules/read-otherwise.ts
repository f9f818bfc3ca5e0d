import { isTransliterated, originalOf, turnBack } from '../format/cite/original';
import type { Rule } from './library';
import { printings } from './printings';

export const readOtherwise: Rule = {
  title: 'title read otherwise',
  seeks:
    'A word of a transliterated title gives, turned back letter by letter, another one than we read.',
  of: isTransliterated,
  find: (library) =>
    (['title', 'within'] as const).flatMap((part) =>
      printings(library, part).flatMap(({ source, work, printed, notes }) => {
        const titled = part === 'title' ? work : work.within;
        const original = titled && originalOf(titled, work.language);
        if (!original) return [];
        const words = wordsWithSigns(printed).map((word) => ({
          word,
          forms: formsOf(word, work.language),
        }));
        const found = differing(words, wordsWithSigns(original.title));
        if (!found.length) return [];
        return { source, notes, part: 'title', printed, says: found.map(sentence).join(' ') };
      }),
    ),
};

/** A printed word, and what it can be read as; nothing where that is the affair of other rules. */
interface Word {
  word: string;
  forms: string[];
}

/** Words with the signs that follow them, soft or ends of quotations. */
const wordsWithSigns = (text: string): string[] => text.match(/\p{L}[\p{L}’”]*/gu) ?? [];

/** Turned back, its last sign part of it or the end of a quotation; or in Latin letters as it stands. */
const formsOf = (word: string, tag: string) =>
  [word, bare(word)].flatMap((form) => {
    const turned = turnBack(form, tag);
    return 'title' in turned ? [turned.title, form] : [];
  });

const bare = (word: string) => word.replace(/[’”]+$/, '');

/** The words that differ, one by one; or from the first to the last, where they are not as many. */
function differing(words: Word[], read: string[]) {
  const fits = (word?: Word, as?: string) =>
    word && as && (!word.forms.length || word.forms.includes(bare(as)));
  const length = Math.min(words.length, read.length);
  let start = 0;
  while (start < length && fits(words[start], read[start])) start++;
  let end = 0;
  while (end < length - start && fits(words.at(-1 - end), read.at(-1 - end))) end++;
  const left = words.slice(start, words.length - end);
  const as = read.slice(start, read.length - end);
  if (left.length !== as.length) return [{ left, as }];
  return left
    .map((word, i) => ({ left: [word], as: as.slice(i, i + 1) }))
    .filter(({ left: [word], as: [one] }) => !fits(word, one));
}

function sentence({ left, as }: { left: Word[]; as: string[] }) {
  const printed = left.map(({ word }) => word).join(' ');
  const gives = left.map(({ word, forms: [first = word] }) => first).join(' ');
  return `“${printed}” gives ${gives}; our guess is ${as.map(bare).join(' ')}.`;
}
