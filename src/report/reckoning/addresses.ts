import { extent } from 'd3';
import { steps, tableOf } from '../../format/address';
import type { Dataset, Figure, Gathering, Table } from '../../schema/dataset';
import type { Fact } from '../../schema/fact';
import { Missing, Problem, type Step, type Where } from '../../schema/problem';
import type { Derived } from '../../schema/quantity';
import { evaluate } from './derive';
import { byId, findAt, once } from './known';
import { datasetFile, type Datasets, recordFile } from './files';

/** A table as figures read it: with its address and its rows as facts. */
export interface FoundTable {
  /** `dataset/table`, or `across/gathering` where its rows stand in other tables. */
  address: string;
  title: string;
  /** What the report states, then what we derived from it; none where it draws other records. */
  facts: Fact[];
  records?: Gathering['records'];
  /** What readers look for it by. */
  sought?: string[];
  figure?: Figure;
}

/** The first step of the addresses of gatherings. */
export const across = 'across';

/**
 * Find tables and rows of the datasets by their addresses, `dataset/table` and `dataset/table/row`;
 * and gatherings, by `across/gathering`.
 */
export function addresses(datasets: Datasets, gatherings: Record<string, Gathering> = {}) {
  const gathering = new Map(Object.entries(gatherings));
  const tablesIn = once(({ tables }: Dataset) => new Map(Object.entries(tables)));
  const rowsIn = once(({ rows, derived }: Table) => byId([...rows, ...derived]));

  /** @throws Problem with the addresses there are, where there is nothing at this one. */
  const findTable = once((address: string): FoundTable => {
    const [dataset, id] = steps(address, 'dataset/table');
    if (dataset === across) return findGathering(id);
    const { title, rows, derived, figure, sought = [] } = tableAt(dataset, id, address);
    const facts = [...rows, ...derived].map((row) => findFact(`${address}/${row.id}`));
    const all = [...(datasets.get(dataset)?.sought ?? []), ...sought];
    return { address, title, facts, sought: all, ...(figure && { figure }) };
  });

  function findGathering(id: string): FoundTable {
    const address = `${across}/${id}`;
    const file = recordFile('across');
    const { rows, ...rest } = findAt('gathering', address, gathering, file);
    const facts = rows.map(({ of, label }) => ({ ...findFact(of), ...(label && { label }) }));
    return { ...rest, address, facts };
  }

  /** @throws Problem as `findTable`, and where a formula cannot be worked out. */
  const findFact = once((address: string) => withOther(factAt(address, [])));

  /** A number of ours that can be read otherwise, with what comes of that. */
  function withOther(fact: Fact): Fact {
    const { address, derived } = fact;
    const instead = derived?.reading && otherReading(address);
    if (!derived || !instead) return fact;
    const other = factAt(`${tableOf(address)}/${instead}`, []);
    const [low = derived.low, high = derived.high] = extent([
      ...pointsOf(fact),
      ...pointsOf(other),
    ]);
    return { ...fact, derived: { ...derived, low, high, other } };
  }

  /** The id of the row that reads a row otherwise. */
  function otherReading(address: string) {
    const [dataset, table, id] = steps(address, 'dataset/table/row');
    const { derived } = tableAt(dataset, table, address);
    const own = derived.find((row) => row.id === id);
    return own?.reading?.instead ?? derived.find(({ reading }) => reading?.instead === id)?.id;
  }

  function factAt(address: string, waiting: readonly string[]): Fact {
    const [dataset, tableId] = steps(address, 'dataset/table/row');
    const table = tableAt(dataset, tableId, address);
    const { unit, asOf, counts } = table;
    const given = { address, unit, asOf, ...(counts && { counts }) };
    const row = findAt('row', address, rowsIn(table), datasetFile(dataset));
    return { ...given, ...('formula' in row ? workOut(row, given, waiting) : row) };
  }

  function workOut(
    { formula, refines, reading, ...row }: Derived,
    { address, unit }: Pick<Fact, 'address' | 'unit'>,
    waiting: readonly string[],
  ) {
    const chain = [...waiting, address];
    const work = () => {
      if (waiting.includes(address)) throw new Problem(`it rests on itself: ${chain.join(' → ')}`);
      const find = (input: string) => factAt(input, chain);
      const ends = evaluate(formula, unit, find, Boolean(reading));
      const { low, high, printed: value = ends.value } = ends;
      if (Number.isFinite(high - low) && 10 ** -row.decimals < (high - low) / 10) {
        throw new Problem(`${row.decimals} decimals are more than its inputs support; give fewer`);
      }
      const said = { ...(refines && { refines }), ...(reading && { reading }) };
      const derived = { formula, low, high, ...said };
      return { ...row, ...openBound(derived), value, note: null, page: null, derived };
    };
    return within(whereOf(address, 'derived', 'formula'), work);
  }

  function tableAt(datasetId: string, tableId: string, address: string): Table {
    const file = datasetFile(datasetId);
    const dataset = findAt('dataset', address, datasets, file, datasetId);
    return findAt('table', address, tablesIn(dataset), file, tableId);
  }

  /** The tables of a dataset, in its order. */
  const tablesOf = (dataset: string) =>
    Object.keys(datasets.get(dataset)?.tables ?? {}).map((id) => findTable(`${dataset}/${id}`));

  /** The ids of the gatherings, in their order. */
  const gathered = Object.keys(gatherings);

  return { findTable, findFact, tablesOf, gathered };
}

/** The value of a number of ours, and those of its ends that are not without end. */
const pointsOf = ({ value, derived }: Fact) =>
  [Number(value), derived?.low ?? Number.NaN, derived?.high ?? Number.NaN].filter(Number.isFinite);

/** How a number of ours bounds the truth, where an input leaves one of its ends open. */
function openBound({ low, high }: { low: number; high: number }): Pick<Fact, 'bound'> {
  if (low === -Infinity) return { bound: 'as much as' };
  return high === Infinity ? { bound: 'more than' } : {};
}

/** Where a row stands in the file of its dataset, or one thing that is said of it. */
export function whereOf(address: string, list: 'rows' | 'derived', ...inside: Step[]): Where {
  const [dataset, table, id] = steps(address, 'dataset/table/row');
  const path = ['tables', table, list, { id }, ...inside];
  return { file: datasetFile(dataset), name: address, path };
}

/** Name the formula in which a problem arose, and not those that rest on it. */
function within<T>(where: Where, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) || error.where) throw error;
    const message = `its formula: ${error.message}`;
    throw error instanceof Missing
      ? new Missing(message, error.file, error.id, where)
      : new Problem(message, where);
  }
}
