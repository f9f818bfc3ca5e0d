import { formatNumber } from '../../format/say/number';
import { list } from '../../format/say/list';
import { cyrillicLanguage } from '../../format/cite/original';
import { edition, findFact, sources } from '../opened/data';
import { isMade } from '../outline/made';

const { number, note } = edition.examples;
const example = number && findFact(number);

/** What can be looked for, of all that this report has. */
const among = (words: [string, boolean][]) =>
  list(words.filter(([, there]) => there).map(([word]) => word));

const transliterated = Object.values(sources).some(({ language }) => cyrillicLanguage(language));
const letters = transliterated
  ? 'Cyrillic and Latin letters find each other, and accents may be left out'
  : 'Accents may be left out';

const works = isMade('evidence/');

/** What is searched, as the page of the search says it. */
export const searched = [
  `The text of all ${among([
    ['sections', true],
    ['notes', isMade('sources/')],
    ['works', works],
    ['charts', isMade('charts/')],
    ['tables', true],
    ['numbers', true],
    ['dates', isMade('timeline/')],
    ['names', isMade('names/')],
    ['remarks', isMade('remarks/')],
    ['checks', isMade('checks/')],
  ])}. What is found is listed by section, with the words marked.`,
  note
    ? `${letters.replace(', and', ',')}, and “fn\u00a0${note}” finds note\u00a0${note}.`
    : `${letters}.`,
].join(' ');

/** What is said in the search before anything is typed. */
export const hints = [
  `Words, numbers and names of the whole edition: ${among([
    ['text', true],
    ['notes', isMade('sources/')],
    ['works', works],
    ['charts', isMade('charts/')],
    ['tables', true],
    ['dates', isMade('timeline/')],
    ['remarks', isMade('remarks/')],
  ])}. ${letters}.`,
  `Try a name${example ? `, a number such as ${formatNumber(Number(example.value), example.decimals)},` : ''} or ${note ? `“note ${note}”` : 'a word'}.`,
];
