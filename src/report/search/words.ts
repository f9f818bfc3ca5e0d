import type { Kind } from '../../schema/xref';

/** What search knows of a thing beside what a link to it says. */
interface Words {
  /** A title that is shorter than that of a link, as the section is said elsewhere. */
  title?: string | undefined;
  text?: string | undefined;
  section?: string | undefined;
  also?: string[] | undefined;
  sought?: string | undefined;
}

/** What is found, by its kind and id; what has no words here stands inside something that has. */
export type WordsOf = Partial<Record<Kind, (id: string) => Words | undefined>>;
