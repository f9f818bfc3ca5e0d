import type { SearchFile } from '../schema/search';
import type { Kind } from '../schema/xref';
import type { Hit } from './search-index';

/** Hits under one heading. */
interface Group {
  title: string;
  hits: Hit[];
}

/**
 * Hits in groups: the best by itself; the others by section, in the order of the report; what
 * belongs to no section comes last, by its kind. In a section the text comes first, and then what is
 * said about it; within a kind the best is first.
 */
export function groupsOf([best, ...others]: readonly Hit[], { sections }: SearchFile): Group[] {
  if (!best) return [];
  const bySection = sections.map(({ slug, title }) => ({
    title,
    hits: others.filter(({ thing }) => thing.section === slug).sort((a, b) => rank(a) - rank(b)),
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

/** What is read comes before what is said of it. */
const order: readonly Kind[] = ['section', 'heading', 'passage', 'figure', 'note', 'number'];

/** Kinds that are not named come last, as they are. */
const rank = ({ thing }: Hit) => order.indexOf(thing.kind) + 1 || order.length + 1;
