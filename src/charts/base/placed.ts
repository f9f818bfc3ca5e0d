import type { Locality } from '../../schema/locality';

/** A locality as a map takes it: at its address, with its text in plain words. */
export type Placed = Pick<Locality, 'name' | 'kind' | 'at' | 'text'> & { address: string };
