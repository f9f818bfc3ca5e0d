import type { Fact } from '../../schema/fact';
import type { Figure } from '../../schema/figure';
import { Problem } from '../../schema/problem';
import type { FoundTable } from './addresses';
import { inputsOf } from './derive';

/** A table that is drawn, and all it shows: its rows, and the rows elsewhere that they rest on. */
export interface FoundFigure extends Omit<FoundTable, 'figure'> {
  figure: Figure;
  shown: Fact[];
}

/** The ways to tables and rows. */
interface Ways {
  findTable: (address: string) => FoundTable;
  findFact: (address: string) => Fact;
}

/** Find figures by the addresses of what they draw. */
export function figures({ findTable, findFact }: Ways) {
  /** @throws Problem where there is no such table, or it has no figure. */
  function findFigure(address: string): FoundFigure {
    const { figure, ...table } = findTable(address);
    if (!figure) throw new Problem(`the table at ${address} has no figure; give it "figure"`);
    const shown = unique([...table.facts, ...table.facts.flatMap(restsOn)]);
    return { ...table, figure, shown };
  }

  /** The rows a fact rests on, and what those rest on. */
  function restsOn({ derived }: Fact): Fact[] {
    const inputs = (derived ? inputsOf(derived.formula) : []).map(findFact);
    return inputs.flatMap((fact) => [fact, ...restsOn(fact)]);
  }

  return { findFigure };
}

/** Facts by their addresses, each once, the first of its name. */
const unique = (facts: readonly Fact[]) =>
  facts.filter(({ address }, i) => facts.findIndex((fact) => fact.address === address) === i);
