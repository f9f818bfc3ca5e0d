/** Something wrong with the report's files. Its message alone tells the author what to mend. */
export class Problem extends Error {
  override name = 'Problem';
}

/** Say in front of a problem where it happened. */
export function within<T>(place: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${place}: ${error.message}`);
    throw error;
  }
}
