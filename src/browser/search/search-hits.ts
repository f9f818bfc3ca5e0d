import { excerpt } from '../../format/text/excerpt';
import { marked } from '../../format/text/marked';
import { termsIn } from '../../format/text/terms';
import type { Kind } from '../../schema/xref';
import type { Searchable, SearchFile } from '../../schema/search';
import css from '../found.css?inline';
import { adopt } from '../adopt';
import { clicked } from '../clicked';
import { element } from '../element';
import { remember } from '../found-words';
import type { Hit } from './search-index';

/** As many as a reader sees at once. */
const screenful = 12;

/**
 * Hits as lists of links under headings, of this level and with the words found marked: what follows
 * the last, a screenful at a time. A list that is begun is still in hand, and grows where it stands.
 */
export function* listHits(
  hits: readonly Hit[],
  file: SearchFile,
  site: URL,
  level: 'h2' | 'h3',
): Generator<Node[]> {
  adopt(css);
  const titles = new Map(file.sections.map(({ slug, title }) => [slug, title]));
  let sections: Node[] = [];
  let n = 0;
  for (const [i, { title, head, hits: inside }] of groupsOf(hits, file).entries()) {
    const heading = head ? linked(head, title, site, level) : element(level, {}, title);
    const section = element('section', {}, heading);
    const list = element('ul', {});
    if (inside.length) section.append(list);
    sections.push(section);
    for (const hit of inside) {
      const where = i === 0 ? titles.get(hit.thing.section ?? '') : undefined;
      list.append(line(hit, site, where));
      n += 1;
      if (n % screenful) continue;
      yield sections;
      sections = [];
    }
  }
  yield sections;
}

/** A heading that leads to the section it names, over the words of the section. */
function linked(hit: Hit, title: string, site: URL, level: 'h2' | 'h3') {
  const { thing, terms } = hit;
  const found = new Set(terms);
  const link = linkTo(hit, site, withMarks(title, found));
  return element('hgroup', {}, element(level, {}, link), ...said(thing, found));
}

/** What a hit is, where its title does not say so. */
const kinds: Partial<Record<Kind, string>> = {
  page: 'Page',
  section: 'Section',
  heading: 'Heading',
  table: 'Table',
  number: 'Number',
  event: 'Event',
  name: 'Name',
  source: 'Work',
};

function line(hit: Hit, site: URL, section: string | undefined) {
  const { thing, terms } = hit;
  const found = new Set(terms);
  const what = [section, kinds[thing.kind]].filter(Boolean).join(' · ');
  const link = linkTo(hit, site, [
    ...(what ? [element('small', {}, `${what} ·`), ' '] : []),
    ...withMarks(thing.title, found),
  ]);
  return element('li', {}, link, ...said(thing, found));
}

function linkTo({ thing, terms }: Hit, site: URL, words: (Node | string)[]) {
  const link = element('a', { href: new URL(thing.place, site).href }, ...words);
  link.addEventListener('click', (event) => {
    if (clicked(event)) remember(link, terms);
  });
  return link;
}

/** What a thing says, and by what else it was found where neither that nor its title shows it. */
function said({ title, text = '', also = [], sought }: Searchable, found: ReadonlySet<string>) {
  const words = excerpt(text, found);
  const foundIn = (each: string) => termsIn(each, found).map(({ folded }) => folded);
  const shown = new Set([title, words].flatMap(foundIn));
  const missed = (each: string) => foundIn(each).some((term) => !shown.has(term));
  const others = also.filter(missed).join(' · ');
  const seen = others || shown.size > 0;
  const lines = [words, others && `also ${others}`, !seen && sought && `Looked for as ${sought}`];
  return lines.flatMap((each) => (each ? [element('p', {}, ...withMarks(each, found))] : []));
}

const withMarks = (text: string, terms: ReadonlySet<string>) =>
  marked(text, terms).map(({ words, found }) => (found ? element('mark', {}, words) : words));

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
