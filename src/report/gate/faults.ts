import { ascending, sort } from 'd3';
import { type Fault, sayFault } from '../../schema/fault';
import { Missing, Problem, type Where } from '../../schema/problem';
import type { Files } from './folder';
import { locate } from './json';

/** Stands for everything that a file holds. */
export const all = '*';

/** Gathers what is wrong with the files of a report, so that all of it can be told at once. */
export class Faults {
  readonly #found = new Map<string, Fault>();
  readonly #left = new Map<string, string[]>();

  constructor(readonly files: Files) {}

  /** Tell a fault; the same one at the same place is told once. That of a whole file stands at its beginning. */
  tell({ file, name, path, line, column }: Where, message: string) {
    const text = this.files.get(file);
    const inText = text !== undefined && !line;
    const position = inText ? locate(text, path ?? []) : { line, column };
    const fault = { file, ...position, what: name ? `${name}: ${message}` : message };
    this.#found.set(sayFault(fault), fault);
  }

  /** Tell what a whole file cannot be trusted for: anything that should be in it may be missing. */
  tellBroken(where: Where, message: string) {
    this.leaveOut(where.file, all);
    this.tell(where, message);
  }

  /** Note that something that a file holds is left out, since it has faults. */
  leaveOut(file: string, id: string) {
    this.#left.set(file, [...(this.#left.get(file) ?? []), id]);
  }

  /** Whether something that a file holds is left out, so that it cannot be counted on. */
  isBroken(file: string) {
    return this.#left.has(file);
  }

  /** What a look gives; a problem that it meets is told, there or where the problem itself says. */
  look<T>(where: Where, look: () => T): T | undefined {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error instanceof Missing && this.#isLeft(error)) return undefined;
      this.tell(error.where ?? where, error.message);
      return undefined;
    }
  }

  /**
   * Look at what opens the report, which may not open while it has faults: what is wrong there only
   * follows from them. An error of the engine is thrown or, where there are faults to tell, said.
   */
  async lookLast(look: () => Promise<void>) {
    try {
      await look();
    } catch (error) {
      if (this.#found.size === 0) throw error;
      if (error instanceof Problem) return;
      console.error('This came of the faults below, or is an error of the engine:', error);
    }
  }

  /** Whether what is missing is there, but has faults of its own: that is told already. */
  #isLeft({ file, id }: Missing) {
    return this.#left.get(file)?.some((left) => left === id || left === all) ?? false;
  }

  /** All of them, by file and line. */
  get told(): Fault[] {
    return sort(
      this.#found.values(),
      (a, b) =>
        ascending(a.file, b.file) ||
        ascending(a.line ?? 0, b.line ?? 0) ||
        ascending(a.column ?? 0, b.column ?? 0),
    );
  }
}
