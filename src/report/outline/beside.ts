import { ascending } from 'd3';
import { datasetOf, tableOf } from '../../format/address';
import { sayUnlike } from '../../format/say/counts';
import type { Fact } from '../../schema/fact';
import { edition, findFact, rows } from '../opened/data';
import { compare, unlike } from '../reckoning/compare';
import { counted } from '../reckoning/derive';
import { once } from '../reckoning/known';
import { numbers } from './numbers';

/** More numbers than these stand beside none: the page of one would be too long to read. */
const most = 24;

/**
 * What stands beside a number: first the pairs that are chosen by hand, then what is nearest to it, of
 * its own table and dataset before all others; how many more are like it; and those of its unit that
 * are not, by why they are not.
 */
export const besideOf = once((address: string) => {
  const fact = findFact(address);
  const others = rows.filter((other) => other.address !== address);
  const kept = others.map((other) => ({ other, why: unlike(fact, other) }));
  const like = kept.flatMap(({ other, why }) => (why ? [] : [other]));
  const near = like.toSorted((a, b) => ascending(farOf(fact, a), farOf(fact, b)));
  const apart = kept.flatMap(({ other, why }) =>
    why && why !== 'not said' && sameUnit(fact, other) ? [{ other, why }] : [],
  );
  return {
    pairs: near.slice(0, most).map((other) => ({
      ...compare(fact, other),
      chosen: chosenWith(fact).has(other.address),
    })),
    more: Math.max(0, like.length - most),
    apart: [...Map.groupBy(apart, ({ why, other }) => sayUnlike(other, why))].map(
      ([why, held]) => ({ why, facts: held.map(({ other }) => other).slice(0, most) }),
    ),
  };
});

/** How far a number is from another by what the data say: a chosen pair is nearest. */
function farOf(fact: Fact, other: Fact) {
  if (chosenWith(fact).has(other.address)) return 0;
  if (tableOf(fact.address) === tableOf(other.address)) return 1;
  return datasetOf(fact.address) === datasetOf(other.address) ? 2 : 3;
}

/** The numbers that stand in a pair with it by hand. */
const chosenWith = once(
  ({ address }: Fact) =>
    new Set(
      edition.ratios.flatMap(({ of, to }) => {
        if (of === address) return [to];
        return to === address ? [of] : [];
      }),
    ),
);

/** Whether both are shares, or both count the same thing. */
function sameUnit({ unit: one }: Fact, { unit: other }: Fact) {
  if (one.scale === 'percent' || other.scale === 'percent') return one.scale === other.scale;
  return counted(one) !== '' && counted(one) === counted(other);
}

/** The numbers that stand beside others. */
export const compared = numbers.filter(({ address }) => besideOf(address).pairs.length > 0);
