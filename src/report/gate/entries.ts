import type { Step, Where } from '../../schema/problem';
import type { Records } from '../../schema/records';
import { recordFile } from '../reckoning/files';

/** The places in the file of a kind of record: of an entry, as its author calls it, and of what is in it. */
export const placesIn =
  (kind: keyof Records) =>
  (name: string, ...entry: Step[]) =>
  (...inside: Step[]): Where => ({ file: recordFile(kind), name, path: [...entry, ...inside] });

/** What stands in a list before under the same id. */
export const isTwice = <T extends { id: string }>({ id }: T, i: number, all: readonly T[]) =>
  all.findIndex((other) => other.id === id) < i;
