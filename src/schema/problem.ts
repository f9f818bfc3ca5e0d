/** A step into a JSON file: a key, an index, or the last entry that has these values: `{ id: 'apples' }`. */
export type Step = string | number | Readonly<Record<string, string | number>>;

/** A place in the report’s files. */
export interface Where {
  /** Its path from the folder of the report. */
  file: string;
  /** What stands there, as its author calls it: `fruit/harvest/apples`, `<Note>`. */
  name?: string;
  /** The way to it in a JSON file. */
  path?: readonly Step[];
  /** Where it begins in a text, counted from 1. */
  line?: number;
  column?: number;
}

/** Something wrong with the report’s files. Its message alone tells the author what to mend. */
export class Problem extends Error {
  override name = 'Problem';

  /** @param where What is to be mended, if that is not what was looked at. */
  constructor(
    message: string,
    readonly where?: Where,
  ) {
    super(message);
  }
}

/** Something that is named in one place, and not there in another. */
export class Missing extends Problem {
  /**
   * @param file Where it should be.
   * @param id What it is called there: `apples`, or `12` for a note.
   */
  constructor(
    message: string,
    readonly file: string,
    readonly id: string,
    where?: Where,
  ) {
    super(message, where);
  }
}
