import type { Fact } from '../../schema/fact';
import { sayFact } from './fact';

/** How a number of ours is read, and what comes of the other reading: `by the share; by the amount as much as €985 million`. */
export const sayReadings = ({ derived }: Fact) =>
  derived?.reading && derived.other ? `${derived.reading.name}; ${sayOther(derived.other)}` : '';

/** What comes of the other reading: `by the amount as much as €985 million`; in a chart, as `say` has it. */
export const sayOther = (other: Fact, say: (fact: Fact) => string = sayFact) =>
  [other.derived?.reading?.name, say(other)].join(' ');
