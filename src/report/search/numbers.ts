import { tableOf } from '../../format/address';
import { sayHeld } from '../../format/say/date';
import { describeFact } from '../../format/say/fact';
import type { Chart } from '../../schema/chart';
import type { Fact } from '../../schema/fact';
import { showing, telling } from '../opened/chapters';
import { numberTitle } from '../links/number-name';
import { findFact, findFigure, findTable } from '../opened/data';
import { chapterDrawing } from '../outline/sections';
import type { WordsOf } from './words';

/** What search finds among the numbers, by address. */
export const numberWords: WordsOf = {
  figure(address) {
    const { figure, facts, sought } = findFigure(address);
    const drawn = drawings[figure.chart.kind];
    return {
      text: `${figure.shows}. ${facts.map(told).join('; ')}`,
      section: chapterDrawing(address)?.slug,
      also: drawn ? [drawn] : [],
      sought,
    };
  },
  /** What no figure draws, and what is more than one number; the list of all numbers has no words of its own. */
  table(address) {
    if (!address.includes('/')) return undefined;
    const { figure, facts, sought } = findTable(address);
    return figure || facts.length === 1 ? undefined : { text: facts.map(told).join('; '), sought };
  },
  /** How it is printed, where its title says it otherwise; and the section that tells it. */
  number(address) {
    const fact = findFact(address);
    const named = spaced(numberTitle(fact));
    const { title, facts, sought = [] } = findTable(tableOf(address));
    const otherwise = fact.printed && !named.includes(fact.printed);
    return {
      text: otherwise ? `printed “${fact.printed}”` : undefined,
      section: (telling(address) ?? showing(address))?.chapter.slug,
      ...(facts.length > 1
        ? { of: tableOf(address) }
        : { sought: named.includes(title) ? sought : [title, ...sought] }),
    };
  },
};

/** Words with plain spaces, as they are printed. */
const spaced = (words: string) => words.replaceAll(/\s/g, ' ');

/** What readers call a drawing of a kind, where there is such a word. */
const drawings: Partial<Record<Chart['kind'], string>> = {
  amounts: 'dot plot',
  bars: 'bar chart',
  cascade: 'bar chart',
  columns: 'bar chart',
  flow: 'diagram',
  lanes: 'timeline',
  map: 'map',
  share: 'bar chart',
  slope: 'line chart',
};

/** What a row comes to with its unit, bound and date, and how it is known. */
const told = (fact: Fact) =>
  `${describeFact(fact)}${fact.planned ? ', planned' : ''}, ${sayHeld(fact)}`;
