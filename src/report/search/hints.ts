import { isTransliterated } from '../../format/cite/original';
import { list } from '../../format/say/list';
import { locale } from '../../format/say/locale';
import { formatNumber } from '../../format/say/number';
import { edition, findFact, sources } from '../opened/data';
import { isMade } from '../outline/made';

const { number, note, sought = [] } = edition.examples;
const example = number && findFact(number);

const choice = new Intl.ListFormat(locale, { type: 'disjunction' });

const letters = Object.values(sources).some(isTransliterated)
  ? 'Cyrillic and Latin letters find each other, and accents may be left out'
  : 'Accents may be left out';

/** What is searched, as the page of the search says it. */
export const searched = [
  `The text of all ${among('sections notes works charts tables numbers dates names remarks checks')}. The best that is found stands first, the rest by section, with the words marked.`,
  note
    ? `${letters.replace(', and', ',')}, and “fn\u00a0${note}” finds note\u00a0${note}.`
    : `${letters}.`,
].join(' ');

/** What is said in the search before anything is typed. */
export const hints = [
  `Words, numbers and names of the whole edition: ${among('text notes works charts tables dates remarks')}. ${letters}.`,
  `Try ${choice.format([
    ...sought.map((words) => `“${words}”`),
    'a name',
    ...(example
      ? [`a number such as ${formatNumber(Number(example.value), example.decimals)}`]
      : []),
    note ? `“note ${note}”` : 'a word',
  ])}.`,
];

/** What of this can be looked for here: some things a report may lack, and then has no page for them. */
function among(things: string) {
  const pages: Record<string, string> = {
    notes: 'sources/',
    works: 'evidence/',
    charts: 'charts/',
    dates: 'timeline/',
    names: 'names/',
    remarks: 'remarks/',
    checks: 'checks/',
  };
  return list(things.split(' ').filter((thing) => !pages[thing] || isMade(pages[thing])));
}
