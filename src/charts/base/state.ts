import type { Fact } from '../../schema/fact';
import type { Drawn } from './frame';

/** One of several ways to draw the same numbers. */
export interface State {
  /** Its anchor. */
  id: string;
  name: string;
  /** What it does to the numbers or takes for granted, in a sentence that may name addresses; or nothing. */
  says: string;
  drawn: Drawn;
  /** The numbers that it draws, in its order. */
  rows: readonly Fact[];
}

/** A state before its rows are in order. */
export type Way = Omit<State, 'rows'>;
