import { randomLcg, shuffler } from 'd3';
import type { Files } from '../../../src/report/gate/folder';
import { enter } from '../../../src/report/gate/gate';
import { harmless } from './harmless';
import { type Mutant, mutantsOf } from './mutants';

/**
 * Make as many slips in the files of a report as are asked for, others by each seed, and give those
 * back that the gate lets pass without a reason, or tells badly: without a place, or without words.
 */
export function slipsAstray(files: Files, count: number, seed: number): string[] {
  const right = saying(enter(files).whole);
  const sample = shuffler(randomLcg(seed / 1000))(mutantsOf(files)).slice(0, count);
  return sample.flatMap((make) => {
    const mutant = make();
    const slip = saySlip(mutant);
    const { told, passes } = judge(mutant, files, right);
    const bad = told.filter(
      ({ file, line, what }) =>
        (!line && files.has(file)) || /^Invalid|undefined|NaN|\[object/.test(what),
    );
    if (bad.length > 0) return bad.map((fault) => `${slip}, told badly: ${JSON.stringify(fault)}`);
    if (!passes) return [];
    return harmless.some(({ where }) => where.test(slip)) ? [] : [`${slip}, told not at all`];
  });
}

/** The slips that reasons are given for, and that are not there in any of some reports, told, or another reason’s, too. */
export function excusedInVain(reports: readonly Files[]): string[] {
  const excused = new Set(harmless.map(({ such }) => such));
  const passing = reports.flatMap((files) => {
    const right = saying(enter(files).whole);
    return mutantsOf(files).flatMap((make) => {
      const mutant = make();
      const slip = saySlip(mutant);
      return excused.has(slip) && judge(mutant, files, right).passes ? slip : [];
    });
  });
  return harmless.flatMap(({ such, where }) => {
    const others = harmless.filter((reason) => reason.where !== where && reason.where.test(such));
    return passing.includes(such) && where.test(such) && others.length === 0 ? [] : such;
  });
}

/** What the gate tells of a slip, and whether it lets the report pass, which says something else then. */
function judge({ file, text }: Mutant, files: Files, right: string) {
  const { whole, faults } = enter(new Map([...files, [file, text]]));
  return { told: faults.told, passes: faults.told.length === 0 && saying(whole) !== right };
}

/** A slip as reasons know it: `drop | data/fruit.json | tables/harvest`. */
const saySlip = ({ by, file, at }: Mutant) => `${by} | ${file} | ${at.join('/')}`;

/** All that a report says, without the places where it does. */
const saying = (whole: unknown) =>
  JSON.stringify(whole, (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined;
    return value instanceof Map ? [...value] : value;
  });
