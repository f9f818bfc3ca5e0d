import { datasetOf, lastOf } from '../../format/address';
import type { Table } from '../../schema/dataset';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { addresses, type FoundTable, whereOf } from '../reckoning/addresses';
import { datasetFile, type Datasets } from '../reckoning/files';
import type { Whole } from '../reckoning/finders';
import { checkKnown } from '../reckoning/known';
import { type At, checkEntry, checkPast, checkWords, planned } from './entries';
import type { Faults } from './faults';
import { checkFigure } from './figures';
import { checkPrinted } from './printed';

/** The numbers, without those of ours that cannot be worked out: these are told, and left out. */
export function workOut(datasets: Datasets, faults: Faults): Datasets {
  const { findFact } = addresses(datasets);
  const worksOut = (address: string) =>
    faults.look(whereOf(address, 'derived'), () => findFact(address)) !== undefined;
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

/** Every number names what there is and is told as it is printed; every figure of a table can be drawn. */
export function checkDatasets(whole: Whole, faults: Faults) {
  for (const [dataset, { finds }] of whole.datasets) {
    checkWords(
      finds,
      { file: datasetFile(dataset), name: dataset, path: ['finds'] },
      whole,
      faults,
    );
  }
  for (const table of [...whole.datasets.keys()].flatMap(whole.tablesOf)) {
    const { address: name, facts } = table;
    const file = datasetFile(datasetOf(name));
    const at: At = (...inside) => ({ file, name, path: ['tables', lastOf(name), ...inside] });
    for (const fact of facts) checkFact(fact, whole, faults);
    faults.look(at('derived'), () => checkRefined(table, file));
    faults.look(at('derived'), () => checkReadings(table));
    faults.look(at('counts'), () => checkCounts(table));
    checkFigure(table, at, whole, faults);
  }
}

function checkFact(fact: Fact, whole: Whole, faults: Faults) {
  const { actor, note, page, derived, asOf } = fact;
  const at: At = (...inside) => whereOf(fact.address, fact.derived ? 'derived' : 'rows', ...inside);
  checkEntry({ actor, note, ...(!derived && { page }) }, at, whole, faults);
  if (!derived && !fact.planned && asOf !== 'undated')
    faults.look(at('asOf'), () => checkPast(asOf, whole.report, planned));
  checkWords(derived?.reading?.assumes, at('reading', 'assumes'), whole, faults);
  faults.look(at('value'), () => checkWorded(fact));
  faults.look(at('printed'), () => checkPrinted(fact));
}

function checkWorded({ value, unit }: Fact) {
  if (typeof value !== 'string' || value === 'not stated') return;
  if (!unit.scale && !unit.before) return;
  throw new Problem(
    'an amount in words counts things; give it a unit without "scale" and "before"',
  );
}

/** What is per cent is a share or a change, and what is one of these is per cent. */
function checkCounts({ facts }: FoundTable) {
  for (const { address, counts, unit } of facts) {
    const percent = unit.scale === 'percent';
    if (!counts || percent === (counts.as === 'share' || counts.as === 'change')) continue;
    throw new Problem(
      percent
        ? `${address} is per cent, which is a "share" or a "change", and no "${counts.as}"`
        : `${address} is no ${counts.as}, which is per cent; say "stock", "flow", "cost" or "length"`,
    );
  }
}

function checkRefined({ facts }: FoundTable, file: string) {
  const refined = facts.flatMap(({ derived }) => derived?.refines ?? []);
  const bounded = facts.filter(({ derived, bound }) => !derived && bound).map(({ id }) => id);
  for (const id of refined) checkKnown('row with a bound', id, bounded, file);
  const twice = refined.find((id, i) => refined.indexOf(id) < i);
  if (twice) throw new Problem(`two rows refine "${twice}"`);
}

/** Readings come in pairs, of which one names the other. */
function checkReadings({ facts }: FoundTable) {
  const read = facts.filter(({ derived }) => derived?.reading);
  const others = read.flatMap(({ derived }) => derived?.reading?.instead ?? []);
  const first = read.filter(({ derived }) => !derived?.reading?.instead).map(({ id }) => id);
  const unknown = others.find((id) => !first.includes(id));
  if (unknown) throw new Problem(`"${unknown}" has no reading; give it "reading": { "name": … }`);
  const twice = others.find((id, i) => others.indexOf(id) < i);
  if (twice) throw new Problem(`two rows are read instead of "${twice}"; readings come in pairs`);
  const alone = first.find((id) => !others.includes(id));
  if (!alone) return;
  throw new Problem(
    `"${alone}" has a reading, but no row is read instead; give one "reading": { "instead": "${alone}", … }`,
  );
}
