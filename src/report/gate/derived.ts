import type { Table } from '../../schema/dataset';
import { addresses, whereOf } from '../reckoning/addresses';
import { datasetFile, type Datasets } from '../reckoning/files';
import type { Records } from '../../schema/records';
import type { Faults } from './faults';

/** The numbers, without those of ours that cannot be worked out: these are told, and left out. */
export function workOut(datasets: Datasets, across: Records['across'], faults: Faults): Datasets {
  const { findFact } = addresses(datasets, across);
  const worksOut = (address: string) => {
    const fact = faults.look(whereOf(address, 'derived'), () => findFact(address));
    return fact !== undefined;
  };
  const sound = (dataset: string, id: string, table: Table): Table => {
    const derived = table.derived.filter((row) => worksOut(`${dataset}/${id}/${row.id}`));
    for (const row of table.derived) {
      if (!derived.includes(row)) faults.leaveOut(datasetFile(dataset), row.id);
    }
    return { ...table, derived };
  };
  return new Map(
    [...datasets].map(([dataset, { tables, ...rest }]) => {
      const all = Object.entries(tables).map(([id, table]) => [id, sound(dataset, id, table)]);
      return [dataset, { ...rest, tables: Object.fromEntries(all) }];
    }),
  );
}
