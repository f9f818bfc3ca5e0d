import type { Searchable } from '../../schema/search';

/** Notes and names among things, each by all that it is called or looked for by, in the words that matter. */
export const namesIn = (things: readonly Searchable[], wordsOf: (text: string) => string[]) =>
  new Map(
    things
      .filter(({ kind }) => kind === 'name' || kind === 'note')
      .flatMap((thing) => {
        const { title, also = [], sought = [] } = thing;
        return [title, ...also, ...sought].map((form) => [wordsOf(form).join(' '), thing]);
      }),
  );
