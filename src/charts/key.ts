import { type Fact, isStated } from '../schema/fact';
import type { Certainty } from './marks/certainty';
import type { Drawn } from './base/frame';
import { kinds } from './kinds';

/** An entry of a key: whose colour, and how its swatch is filled. */
export interface KeyEntry {
  actor: string;
  certainty: Certainty;
  /** What stands beside the swatch; without it, the name of the actor. */
  words?: string;
}

/** Which colour is whose, and which marks are ours; nothing where one actor has all of them. */
export function keyOf(facts: readonly Fact[]): KeyEntry[] {
  const actors = [...new Set(facts.map(({ actor }) => actor))];
  if (actors.length < 2) return [];
  const ours = facts.find(({ derived }) => derived);
  const allOurs = (actor: string) => facts.every((fact) => fact.actor !== actor || fact.derived);
  return [
    ...actors.map((actor): KeyEntry => ({
      actor,
      certainty: allOurs(actor) ? 'derived' : 'stated',
    })),
    ...(ours ? [{ actor: ours.actor, certainty: 'derived', words: 'Derived by us' } as const] : []),
  ];
}

/** The key of a chart: nothing where its kind needs none, and no row that it leaves to the table. */
export function keyFor({ chart, facts }: Pick<Drawn, 'chart' | 'facts'>) {
  const { keyed } = kinds[chart.kind];
  if (!keyed) return [];
  return keyOf(keyed === 'all' ? facts : facts.filter(isStated));
}
