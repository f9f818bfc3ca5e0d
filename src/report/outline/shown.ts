import type { Gathering } from '../../schema/dataset';
import type { Fact } from '../../schema/fact';
import type { Chapter } from '../manuscript/chapter';
import { edition, findFact, tablesOf } from '../opened/data';
import type { Shown as Held } from '../site/bar';
import { drawing, gallery } from './figures';
import { listed, numbersIn } from './numbers';

/** A figure, by its address; or a number, and what it is of, where that is said in words of its own. */
export type Shown = { figure: string } | { fact: Fact; what?: string };

/**
 * The picture of a page shows what the page shows first: a figure; where it draws none, a number that it
 * tells; where it does neither, what the report leads with.
 */
const first = (figure: string | undefined, facts: readonly Fact[]): Shown | undefined =>
  figure === undefined ? tellingOf(facts) : { figure };

const telling = new Set(listed);

/** The first of them that says how much: not what is not stated, nor who belongs to what. */
function tellingOf(facts: readonly Fact[]) {
  const fact = facts.find((each) => telling.has(each));
  return fact && { fact };
}

/** What the report leads with: the number of its first screen, or else its first figure or number. */
export const lead = leadOf(edition) ?? first(gallery[0], listed);

function leadOf({ lead }: typeof edition): Shown | undefined {
  return lead && { fact: findFact(lead.number.of), what: lead.number.what };
}

/** What the page of a section shows first. */
export const shownIn = (section: Chapter) =>
  first(section.figures[0], numbersIn(section).map(findFact)) ?? lead;

/** What the page of a dataset shows first. */
export function shownOf(dataset: string) {
  const tables = tablesOf(dataset);
  const drawn = tables.find(({ figure }) => figure);
  return (
    first(
      drawn?.address,
      tables.flatMap(({ facts }) => facts),
    ) ?? lead
  );
}

/** What a page shows first that the bar leads to, by what it is over. */
export const shownOver = (of: Held | undefined) => first(of && figureOver(of), []) ?? lead;

function figureOver(of: Held) {
  if (of === 'figures') return gallery[0];
  const records = drawn[of];
  return records && drawing(records);
}

/** The records whose figure shows what a page is over. */
const drawn: Partial<Record<Held, Gathering['records']>> = {
  events: 'events',
  notes: 'notes',
  works: 'notes',
};
