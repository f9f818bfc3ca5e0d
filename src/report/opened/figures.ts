import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { findFact, findTable } from './data';
import { inputsOf } from '../reckoning/derive';

/**
 * A table that is drawn, and all it shows: its rows, and the rows elsewhere that they rest on.
 * @throws Problem where there is no such table, or it has no figure.
 */
export function findFigure(address: string) {
  const { figure, ...table } = findTable(address);
  if (!figure) throw new Problem(`the table at ${address} has no figure; give it "figure"`);
  return {
    ...table,
    figure,
    shown: unique([...table.facts, ...table.facts.flatMap(restsOn)]),
  };
}

export type FoundFigure = ReturnType<typeof findFigure>;

/** Whose hatching figures need: the actors of what we derived. */
export const hatchedIn = (figures: readonly string[]) => [
  ...new Set(
    figures
      .flatMap((address) => findFigure(address).facts)
      .flatMap(({ derived, actor }) => (derived ? actor : [])),
  ),
];

/** Facts by their addresses, each once, the first of its name. */
const unique = (facts: readonly Fact[]) =>
  facts.filter(({ address }, i) => facts.findIndex((fact) => fact.address === address) === i);

/** The rows a fact rests on, and what those rest on. */
const restsOn = ({ derived }: Fact): Fact[] =>
  (derived ? inputsOf(derived.formula) : [])
    .map(findFact)
    .flatMap((fact) => [fact, ...restsOn(fact)]);
