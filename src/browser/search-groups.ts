import type { SearchFile } from '../schema/search';
import type { Hit } from './search-index';

/** Hits under one heading. */
interface Group {
  title: string;
  hits: Hit[];
}

/**
 * Hits in groups: the best by itself; the others by section, in the order of the report; what
 * belongs to no section comes last, by its kind. Within a group the best is first.
 */
export function groupsOf([best, ...others]: readonly Hit[], { sections }: SearchFile): Group[] {
  if (!best) return [];
  const bySection = sections.map(({ slug, title }) => ({
    title,
    hits: others.filter(({ thing }) => thing.section === slug),
  }));
  const loose = others.filter(({ thing }) => !thing.section);
  const kept = [
    { title: 'Names', hits: loose.filter(({ thing }) => thing.kind === 'name') },
    { title: 'Works', hits: loose.filter(({ thing }) => thing.kind === 'source') },
  ];
  const rest = loose.filter(({ thing }) => thing.kind !== 'name' && thing.kind !== 'source');
  return [
    { title: 'Best match', hits: [best] },
    ...bySection,
    ...kept,
    { title: 'Elsewhere', hits: rest },
  ].filter(({ hits }) => hits.length > 0);
}
