import type { Searchable } from '../../schema/search';
import type { Kind } from '../../schema/xref';

/** What search knows of a thing beside what a link to it says; or in place of that, a shorter title. */
type Words = {
  [Part in Exclude<keyof Searchable, 'kind' | 'place'>]?: Searchable[Part] | undefined;
};

/** What is found, by its kind and id; what has no words here stands inside something that has. */
export type WordsOf = Partial<Record<Kind, (id: string) => Words | undefined>>;
