import { list } from '../format/say/list';
import { cyrillicLanguage } from '../format/cite/original';
import { partsOf } from './address';
import { addressed, type Rule } from './library';
import { inEach } from './printings';
import { spelt, splitWords } from './spelling';

/** Addresses that end in the words of the title, but spell one otherwise or have more of them. */
export const addressAndTitle: Rule = {
  title: 'address unlike the title',
  seeks: 'An address repeats the title, but spells a word otherwise, or goes on after its end.',
  of: addressed,
  find: inEach('address', ({ work, printed }) => {
    const title = splitWords(work.title);
    const slug = splitWords(lastStep(partsOf(printed).path));
    const cyrillic = cyrillicLanguage(work.language);
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
    return said.length ? [{ says: `The address has ${list(said)}.` }] : [];
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
