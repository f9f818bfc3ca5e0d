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
    const { whole, faults } = enter(new Map([...files, [mutant.file, mutant.text]]));
    const bad = faults.told.filter(
      ({ file, line, what }) =>
        (!line && files.has(file)) || /^Invalid|undefined|NaN|\[object/.test(what),
    );
    if (bad.length > 0) return bad.map((fault) => `${slip}, told badly: ${JSON.stringify(fault)}`);
    if (faults.told.length > 0 || saying(whole) === right) return [];
    return harmless.some(({ where }) => where.test(slip)) ? [] : [`${slip}, told not at all`];
  });
}

/** A slip as reasons know it: `drop | data/fruit.json | tables/harvest`. */
const saySlip = ({ by, file, at }: Mutant) => `${by} | ${file} | ${at.join('/')}`;

/** All that a report says, without the places where it does. */
const saying = (whole: unknown) =>
  JSON.stringify(whole, (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined;
    return value instanceof Map ? [...value] : value;
  });
