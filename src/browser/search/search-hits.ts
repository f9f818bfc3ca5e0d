import { excerpt } from '../../format/text/excerpt';
import { marked } from '../../format/text/marked';
import { termsIn } from '../../format/text/terms';
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
      const { kind, section: slug = '' } = hit.thing;
      const where = i === 0 && kind !== 'section' ? titles.get(slug) : undefined;
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

/** What a hit is, where its title does not say so: `Number`; a passage is called a paragraph. */
const kindOf = ({ kind, title }: Searchable) =>
  kind === 'passage' || title.toLowerCase().includes(kind)
    ? ''
    : kind.replace(/^./, (letter) => letter.toUpperCase());

function line(hit: Hit, site: URL, section: string | undefined) {
  const { thing, terms } = hit;
  const found = new Set(terms);
  const what = [section, kindOf(thing)].filter(Boolean).join(' · ');
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
function said(thing: Searchable, found: ReadonlySet<string>) {
  const { title, text = '', also = [], sought = [] } = thing;
  const words = excerpt(text, found);
  const foundIn = (each: string) => termsIn(each, found).map(({ folded }) => folded);
  const shown = new Set([title, words].flatMap(foundIn));
  const missed = (each: string) => foundIn(each).some((term) => !shown.has(term));
  const others = also.filter(missed).join(' · ');
  const asked = others || shown.size > 0 ? '' : sought.find(missed);
  const lines = [words, others && `also ${others}`, asked && `Looked for as ${asked}`];
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
 * Hits in groups, in each the best first: the best of all by itself; the others by section, in the
 * order of the report; what belongs to no section comes last, by its kind.
 */
export function groupsOf([best, ...others]: readonly Hit[], { sections }: SearchFile): Group[] {
  if (!best) return [];
  const bySection = sections.map(({ slug, title }) => {
    const inside = others.filter(({ thing }) => thing.section === slug);
    const head = inside.find(({ thing }) => thing.kind === 'section');
    return { title, head, hits: inside.filter((hit) => hit !== head) };
  });
  const loose = ['Names', 'Sources', 'Elsewhere'].map((title) => ({
    title,
    hits: others.filter(({ thing }) => !thing.section && looseIn(thing) === title),
  }));
  const groups: Group[] = [{ title: 'Best match', hits: [best] }, ...bySection, ...loose];
  return groups.filter(({ head, hits }) => head || hits.length > 0);
}

/** The heading over what belongs to no section. */
const looseIn = ({ kind }: Searchable) =>
  kind === 'name' ? 'Names' : kind === 'source' ? 'Sources' : 'Elsewhere';
