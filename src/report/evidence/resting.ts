import { sayResting } from '../../format/say/resting';
import type { Fact } from '../../schema/fact';
import { citedIn } from '../about/cites';
import { findFact, findFigure, sources } from '../opened/data';
import { gallery } from '../outline/figures';
import { listed } from '../outline/numbers';
import { statedInputs } from '../reckoning/derive';
import { once } from '../reckoning/known';
import { workHeadings } from '../site/headings';
import { behindAll } from './backings';
import { restOn } from './rest-on';

const worksBehind = ({ note }: Fact) => citedIn(note);
const stated = listed.filter(({ derived }) => !derived);
const told = stated.map((fact) => ({ fact, works: worksBehind(fact) }));

/**
 * What rests on a work: the passages and the numbers with no other work behind them, and those with
 * another; what we worked out from such numbers; the figures that draw some, with how many of how many.
 */
export const restingOn = once((work: string) => {
  const passages = restOn(work, behindAll);
  const numbers = restOn(work, told);
  const fallen = new Set(numbers.alone.map(({ fact }) => fact.address));
  const ours = listed.filter(
    ({ address, derived }) =>
      derived && [...statedInputs(address, findFact).keys()].some((input) => fallen.has(input)),
  );
  const figures = gallery.flatMap((address) => {
    const drawn = findFigure(address).facts.filter(({ derived }) => !derived);
    const alone = drawn.filter((fact) => fallen.has(fact.address)).length;
    return alone > 0 ? [{ address, alone, of: drawn.length }] : [];
  });
  return { passages, numbers, ours, figures };
});

/** What has no other work behind it, in words: `6 paragraphs, 9 numbers and 1 figure`; nothing where there is none. */
export function sayAlone(work: string) {
  const { passages, numbers, figures } = restingOn(work);
  return sayResting({
    passages: passages.alone.length,
    numbers: numbers.alone.length,
    figures: figures.filter(({ alone, of }) => alone === of).length,
  });
}

/** The works, those first that most passages and numbers have nothing but. */
export const byWeight = Object.keys(sources).sort((one, other) => weightOf(other) - weightOf(one));

function weightOf(work: string) {
  const { passages, numbers } = restingOn(work);
  return passages.alone.length + numbers.alone.length;
}

/** The parts that the page of a work has, by their anchors: those with something in them. */
export function partsOfWork(work: string) {
  const { passages, numbers, figures } = restingOn(work);
  const held: Record<keyof typeof workHeadings, number> = {
    passages: passages.alone.length,
    numbers: numbers.alone.length,
    figures: figures.length,
    shared: passages.shared.length + numbers.shared.length,
  };
  return Object.entries(workHeadings).filter(([part]) => held[part as keyof typeof held] > 0);
}
