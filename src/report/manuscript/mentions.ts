import type { Name } from '../../schema/name';

/** A name in a text: which, in which form, and after how many letters. */
export interface Occurrence {
  id: string;
  form: string;
  at: number;
}

/**
 * Find every place where a name is said in a text, as whole words and in its case: the longest where
 * several begin at one place, and none inside another. A hyphen makes one word of two; an apostrophe
 * ends it; before the sign of a currency it is a part of that, as US in US$. Places are counted with
 * single spaces.
 */
export function occurrencesIn(names: Readonly<Record<string, Name>>) {
  const holders = new Map(
    Object.entries(names).flatMap(([id, name]) =>
      formsOf(name).map((form) => [spaced(form), id] as const),
    ),
  );
  const forms = [...holders.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!${inWord})(?:${forms.join('|')})(?!${inWord}|\\p{Sc})`, 'gu');

  return function occurrences(text: string): Occurrence[] {
    return [...spaced(text).matchAll(pattern)].flatMap(({ 0: form, index: at }) => {
      const id = holders.get(form);
      return id === undefined ? [] : { id, form, at };
    });
  };
}

/** All that an entry is called by. */
export const formsOf = ({ name, variants }: Name) => [name, ...variants];

const inWord = '[\\p{L}\\p{M}\\p{N}\\u2010\\u2011-]';

/** A form as a pattern that matches it to the letter. */
const escaped = (form: string) => form.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');
