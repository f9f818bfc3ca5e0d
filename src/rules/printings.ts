import type { Source } from '../schema/source';
import type { Hit, Library, Rule } from './library';

/** A title, that of what it stands in, or an address in one of its printed forms. */
export interface Printing {
  /** The id of the work. */
  source: string;
  work: Source;
  printed: string;
  /** The notes that print this form; *Ibid.* prints none. */
  notes: number[];
}

/** Each form in which notes print this part of a work, in the order of the works. */
export const printings = (
  { sources, notes }: Library,
  part: 'title' | 'within' | 'address',
): Printing[] => {
  const cited = Map.groupBy(
    notes.flatMap(({ n, cites }) => cites.map((cite) => ({ n, cite }))),
    ({ cite }) => cite.source,
  );
  return Object.entries(sources).flatMap(([source, work]) => {
    const forms = (cited.get(source) ?? [])
      .filter(({ cite }) => !cite.ibid)
      .map(({ n, cite }) => ({
        n,
        printed: part === 'within' ? work.within?.title : (cite.printed?.[part] ?? work[part]),
      }));
    return [...Map.groupBy(forms, ({ printed }) => printed)].flatMap(([printed, those]) =>
      printed ? { source, work, printed, notes: those.map(({ n }) => n) } : [],
    );
  });
};

/** What does not agree in one printed form, our guess, if any, and what else is not as printed there. */
export type Said = Pick<Hit, 'says'> & Partial<Hit>;

/** Looks at each printed form of a part, beside all others where that helps. */
export const inEach =
  (
    part: 'title' | 'address',
    find: (printing: Printing, all: Printing[]) => Said | Said[],
  ): Rule['find'] =>
  (library) => {
    const all = printings(library, part);
    return all.flatMap((printing) => {
      const { source, notes, printed } = printing;
      const found = [find(printing, all)].flat();
      return found.map((said) => ({ source, notes, part, printed, ...said }));
    });
  };

/** The words of a title or of a part of an address, with the soft signs in them. */
export const splitWords = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];
