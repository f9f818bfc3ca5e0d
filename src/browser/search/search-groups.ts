import type { SearchFile } from '../../schema/search';
import type { Kind } from '../../schema/xref';
import type { Hit } from './search-index';

/** Hits under one heading, which leads to what it names where that is one of them. */
interface Group {
  title: string;
  head?: Hit | undefined;
  hits: Hit[];
}

/**
 * Hits in groups: the best by itself; the others by section, in the order of the report; what
 * belongs to no section comes last, by its kind. In a section the text comes first, and then what is
 * said about it; within a kind the best is first.
 */
export function groupsOf([best, ...others]: readonly Hit[], { sections }: SearchFile): Group[] {
  if (!best) return [];
  const bySection = sections.map(({ slug, title }) => {
    const inside = others.filter(({ thing }) => thing.section === slug);
    const head = inside.find(({ thing }) => thing.kind === 'section');
    const hits = inside.filter((hit) => hit !== head).sort((a, b) => rank(a) - rank(b));
    return { title, head, hits };
  });
  const loose = others.filter(({ thing }) => !thing.section);
  const kept = [
    { title: 'Names', hits: loose.filter(({ thing }) => thing.kind === 'name') },
    { title: 'Works', hits: loose.filter(({ thing }) => thing.kind === 'source') },
  ];
  const rest = loose.filter(({ thing }) => thing.kind !== 'name' && thing.kind !== 'source');
  const groups: Group[] = [
    { title: 'Best match', hits: [best] },
    ...bySection,
    ...kept,
    { title: 'Elsewhere', hits: rest },
  ];
  return groups.filter(({ head, hits }) => head || hits.length > 0);
}

/** What is read comes before what is said of it. */
const order: readonly Kind[] = ['heading', 'passage', 'figure', 'note', 'number'];

/** Kinds that are not named come last, as they are. */
const rank = ({ thing }: Hit) => order.indexOf(thing.kind) + 1 || order.length + 1;
