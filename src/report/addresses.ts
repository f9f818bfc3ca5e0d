import type { Dataset, Table } from '../schema/dataset';
import type { Fact } from '../schema/fact';
import type { Derived } from '../schema/quantity';
import { evaluate } from './derive';
import { Problem, within } from '../schema/problem';

/** A table as figures read it: with its address and its rows as facts. */
export interface FoundTable extends Omit<Table, 'rows' | 'derived'> {
  /** `dataset/table` */
  address: string;
  /** What the report states, then what we derived from it. */
  facts: Fact[];
}

/** Find tables and rows of the datasets by their addresses, `dataset/table` and `dataset/table/row`. */
export function addresses(datasets: ReadonlyMap<string, Dataset>) {
  const known = new Map<string, Fact>();

  /** @throws Problem with the addresses there are, where there is nothing at this one. */
  function findTable(address: string): FoundTable {
    const { rows, derived, ...table } = tableAt(address);
    const own = address.split('/').slice(0, 2).join('/');
    return {
      ...table,
      address: own,
      facts: [...rows, ...derived].map(({ id }) => findFact(`${own}/${id}`)),
    };
  }

  /** @throws Problem as `findTable`, and where a formula cannot be worked out. */
  function findFact(address: string): Fact {
    const fact = known.get(address) ?? factAt(address, []);
    known.set(address, fact);
    return fact;
  }

  function factAt(address: string, waiting: readonly string[]): Fact {
    const { unit, asOf, rows, derived } = tableAt(address);
    const given = { address, unit, asOf };
    const id = address.split('/')[2];
    const stated = rows.find((row) => row.id === id);
    if (stated) return { ...given, ...stated };
    const ours = derived.find((row) => row.id === id);
    if (ours) return { ...given, ...workOut(address, ours, waiting) };
    throw nothing(
      'row',
      address,
      [...rows, ...derived].map((row) => row.id),
    );
  }

  function workOut(address: string, row: Derived, waiting: readonly string[]) {
    const { formula, refines, ...rest } = row;
    const chain = [...waiting, address];
    return within(`data/${address.split('/')[0]}.json: formula of ${address}`, () => {
      if (waiting.includes(address)) throw new Problem(`it rests on itself: ${chain.join(' → ')}`);
      const find = (input: string) => factAt(input, chain);
      const { value, low, high } = evaluate(formula, tableAt(address).unit, find);
      const derived = { formula, low, high, ...(refines && { refines }) };
      return { ...rest, value, note: null, page: null, derived };
    });
  }

  function tableAt(address: string): Table {
    const [datasetId = '', tableId = ''] = address.split('/');
    const dataset = datasets.get(datasetId);
    if (!dataset) throw nothing('dataset', address, datasets.keys());
    const table = dataset.tables[tableId];
    if (!table) throw nothing('table', address, Object.keys(dataset.tables));
    return table;
  }

  return { findTable, findFact };
}

const nothing = (thing: string, address: string, there: Iterable<string>) =>
  new Problem(`no ${thing} at ${address}; ${thing}s there: ${[...there].join(', ')}`);
