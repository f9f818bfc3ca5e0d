import { isTransliterated } from '../format/cite/original';
import { list } from '../format/say/list';
import { hrefOf } from '../schema/web';
import { partsOf } from './address';
import { addressed, type Rule } from './library';
import { inEach, splitWords } from './printings';

export const missingScheme: Rule = {
  title: 'address without http',
  seeks: 'An address is printed without http:// or https://.',
  of: addressed,
  find: inEach('address', ({ printed }) => {
    const guess = hrefOf(printed);
    if (guess === printed) return [];
    return { says: 'The address is printed without http:// or https://.', guess };
  }),
};

/** Signs in addresses, after the host, that are none of ASCII. */
export const impossibleAddress: Rule = {
  title: 'odd letters in the address',
  seeks:
    'An address has letters beyond the 26 of plain Latin, or other signs that plain addresses lack.',
  of: addressed,
  find: inEach('address', ({ printed }) => {
    const { host, path, rest } = partsOf(printed);
    const signs = [...new Set((path + rest).match(/[^\p{ASCII}]/gu))];
    if (!signs.length) return [];
    const has = `The address has ${list(signs)}, which`;
    if (!signs.every((sign) => sign.toLowerCase() in plain))
      return { says: `${has} plain addresses lack.` };
    const says = `${has} plain Latin lacks; our guess mends letters alone.`;
    return { says, guess: host + spelt(path + rest) };
  }),
};

export const addressAndTitle: Rule = {
  title: 'address unlike the title',
  seeks: 'An address repeats the title, but spells a word otherwise, or goes on after its end.',
  of: addressed,
  find: inEach('address', ({ work, printed }) => {
    const title = splitWords(work.title);
    const slug = splitWords(lastStep(partsOf(printed).path));
    const cyrillic = isTransliterated(work);
    const same = (word: string, titled: string) =>
      bare(cyrillic ? inAddress(word) : word) === bare(cyrillic ? inTitle(titled) : titled);
    const pairs = slug.slice(0, title.length).map((word, i) => ({ word, titled: title[i] ?? '' }));
    const other = pairs.filter(({ word, titled }) => !same(word, titled));
    if (pairs.length < 4 || other.length > pairs.length / 2) return [];
    const more = slug.slice(title.length).join(' ');
    const said = [
      ...other.map(({ word, titled }) => `“${word}” where the title has “${titled}”`),
      ...(more ? [`“${more}” after the last word of the title`] : []),
    ];
    return said.length ? { says: `The address has ${list(said)}.` } : [];
  }),
};

/** The last step of a path, without an ending such as `.html`. */
const lastStep = (path: string) =>
  path
    .split('/')
    .findLast(Boolean)
    ?.replace(/\.[a-z][a-z\d]{1,4}$/i, '') ?? '';

/** A word as the transliteration spells it, in what both can be brought to; the х of a title is its ch. */
const inTitle = (word: string) =>
  spelt(word.toLowerCase().replaceAll('ch', 'h').replaceAll('c', 'ts')).replaceAll('j', 'y');

/** The words of an address turned back to Cyrillic, where ch is ч; some have š for sh, or c for ts. */
const inAddress = (word: string) =>
  spelt(
    word
      .toLowerCase()
      .replaceAll('kh', 'h')
      .replaceAll(/c(?!h)/g, 'ts'),
  ).replaceAll('j', 'y');

/** A word without capitals, marks and soft signs. */
const bare = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}’]/gu, '');

/** How addresses spell what the transliteration of titles has its own letters for. */
const spelt = (text: string) =>
  text.replaceAll(/\p{L}/gu, (letter) => {
    const found = plain[letter.toLowerCase()] ?? letter;
    return /\p{Lu}/u.test(letter) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  });

const plain: Readonly<Record<string, string>> = {
  ...{ č: 'ch', š: 'sh', ž: 'zh' },
  ...{ ė: 'e', è: 'e', ë: 'e' },
};
