import type { Dataset } from '../../schema/dataset';
import { type Records, records } from '../../schema/records';

/** The numbers of the report, by subject: the name of a file of the data folder, without its ending. */
export type Datasets = ReadonlyMap<string, Dataset>;

/** The file of a dataset. */
export const datasetFile = (dataset: string) => `data/${dataset}.json`;

/** The file that a kind of record stands in. */
export const recordFile = (kind: keyof Records) =>
  `${records[kind].folder ?? 'data/records'}/${kind}.json`;

/** The terms of reuse in full, where the report comes with them. */
export const licenseFile = 'content/license.txt';
