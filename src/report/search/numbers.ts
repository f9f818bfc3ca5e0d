import { sayHeld } from '../../format/say/date';
import { describeFact } from '../../format/say/fact';
import type { Chart } from '../../schema/chart';
import type { Fact } from '../../schema/fact';
import { showing, telling } from '../opened/chapters';
import { findFact, findFigure, findTable } from '../opened/data';
import { chapterDrawing } from '../outline/sections';
import type { WordsOf } from './words';

/** What search finds among the numbers, by address. */
export const numberWords: WordsOf = {
  figure(address) {
    const { figure, facts } = findFigure(address);
    return {
      text: `${figure.shows}. ${facts.map(told).join('; ')}`,
      section: chapterDrawing(address)?.slug,
      sought: drawings[figure.chart.kind],
    };
  },
  /** What no figure draws; the list of all numbers has no words of its own. */
  table(address) {
    if (!address.includes('/')) return undefined;
    const { figure, facts } = findTable(address);
    return figure ? undefined : { text: facts.map(told).join('; ') };
  },
  /** How it is printed, and the section that tells it. */
  number(address) {
    const { printed } = findFact(address);
    return {
      text: printed && `printed “${printed}”`,
      section: (telling(address) ?? showing(address))?.chapter.slug,
    };
  },
};

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
