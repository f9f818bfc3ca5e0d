import type { Name } from '../schema/name';

/**
 * Find names in texts, as whole words and in their case: the longest where several begin at one
 * place, and none inside another. A hyphen makes one word of two; an apostrophe ends it.
 */
export function mentionsIn(names: Readonly<Record<string, Name>>) {
  const holders = new Map(
    Object.entries(names).flatMap(([id, { name, variants }]) =>
      [name, ...variants].map((form) => [spaced(form), id] as const),
    ),
  );
  const forms = [...holders.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!${inWord})(?:${forms.join('|')})(?!${inWord})`, 'gu');

  /** The ids of the names in a text, each once, in the order of the text. */
  return function mentions(text: string): string[] {
    const found = spaced(text).match(pattern) ?? [];
    return [...new Set(found.flatMap((form) => holders.get(form) ?? []))];
  };
}

const inWord = '[\\p{L}\\p{M}\\p{N}\\u2010\\u2011-]';

/** A form as a pattern that matches it to the letter. */
const escaped = (form: string) => form.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');
