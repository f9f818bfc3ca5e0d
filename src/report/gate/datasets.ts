import type { Table } from '../../schema/dataset';
import type { Fact } from '../../schema/fact';
import { Problem, type Step, type Where } from '../../schema/problem';
import type { FoundTable } from '../reckoning/addresses';
import { whereOf } from '../reckoning/addresses';
import type { Whole } from '../reckoning/finders';
import { checkKnown, checkPage } from '../reckoning/known';
import { datasetFile } from '../reckoning/files';
import type { Faults } from './faults';
import { checkFigure } from './figures';
import { checkPrinted } from './printed';

/** Every number names what there is and is told as it is printed; every figure of a table can be drawn. */
export function checkDatasets(whole: Whole, faults: Faults) {
  for (const [dataset, { tables }] of whole.datasets) {
    for (const [id, table] of Object.entries(tables)) {
      const address = `${dataset}/${id}`;
      const at = (...inside: Step[]): Where => ({
        file: datasetFile(dataset),
        name: address,
        path: ['tables', id, ...inside],
      });
      checkRows(address, table, whole, faults);
      const found = faults.look(at(), () => whole.findTable(address));
      if (!found) continue;
      faults.look(at('derived'), () => checkRefined(found, datasetFile(dataset)));
      checkFigure(found, at, whole, faults);
    }
  }
}

function checkRows(table: string, { rows, derived }: Table, whole: Whole, faults: Faults) {
  const lists = { rows, derived };
  for (const list of ['rows', 'derived'] as const) {
    for (const { id } of lists[list]) {
      const address = `${table}/${id}`;
      const at = (...inside: string[]) => whereOf(address, list, ...inside);
      const fact = faults.look(at(), () => whole.findFact(address));
      if (fact) checkFact(fact, at, whole, faults);
    }
  }
}

function checkFact(
  fact: Fact,
  at: (...inside: string[]) => Where,
  { report, findActor, findNote }: Whole,
  faults: Faults,
) {
  const { actor, note, page } = fact;
  faults.look(at('value'), () => checkWorded(fact));
  faults.look(at('actor'), () => findActor(actor));
  if (note !== null) faults.look(at('note'), () => findNote(note));
  if (page !== null) faults.look(at('page'), () => checkPage(page, report));
  faults.look(at('printed'), () => checkPrinted(fact));
}

function checkWorded({ value, unit }: Fact) {
  if (typeof value !== 'string' || value === 'not stated') return;
  if (!unit.scale && !unit.before) return;
  throw new Problem(
    'an amount in words counts things; give it a unit without "scale" and "before"',
  );
}

function checkRefined({ facts }: FoundTable, file: string) {
  const refined = facts.flatMap(({ derived }) => derived?.refines ?? []);
  const bounded = facts.filter(({ derived, bound }) => !derived && bound).map(({ id }) => id);
  for (const id of refined) checkKnown('row with a bound', id, bounded, file);
  const twice = refined.find((id, i) => refined.indexOf(id) < i);
  if (twice) throw new Problem(`two rows refine "${twice}"`);
}
