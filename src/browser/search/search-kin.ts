import type { Searchable } from '../../schema/search';

/** By what else a thing may be found: a row as its table is, and a section as all is that stands in it. */
export function kinOf({ kind, section, of }: Searchable, things: readonly Searchable[]) {
  if (of) return things.find(({ place }) => place === of)?.sought;
  const inside = kind === 'section' ? things.filter((thing) => thing.section === section) : [];
  return inside.flatMap(({ sought = [] }) => sought);
}
