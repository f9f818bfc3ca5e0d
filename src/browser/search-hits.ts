import { excerpt } from '../format/excerpt';
import { marked } from '../format/marked';
import type { Kind } from '../schema/xref';
import type { SearchFile } from '../schema/search';
import sheet from '../styles/found.css?inline';
import { adopt } from './adopt';
import { clicked } from './clicked';
import { element } from './element';
import { remember } from './found-words';
import { groupsOf } from './search-groups';
import type { Hit } from './search-index';

/** Hits as lists of links under headings, of this level and with the words found marked. */
export function listHits(hits: readonly Hit[], file: SearchFile, site: URL, level: 'h2' | 'h3') {
  adopt(sheet);
  const sections = new Map(file.sections.map(({ slug, title }) => [slug, title]));
  return groupsOf(hits, file).map(({ title, hits }, i) => {
    const where = (hit: Hit) => (i === 0 ? sections.get(hit.thing.section ?? '') : undefined);
    const lines = hits.map((hit) => line(hit, site, where(hit)));
    return element('section', {}, element(level, {}, title), element('ul', {}, ...lines));
  });
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

function line({ thing, terms }: Hit, site: URL, section: string | undefined) {
  const { kind, place, title, text = '', sought } = thing;
  const found = new Set(terms);
  const what = [section, kinds[kind]].filter(Boolean).join(' · ');
  const link = element(
    'a',
    { href: new URL(place, site).href },
    ...(what ? [element('small', {}, `${what} ·`), ' '] : []),
    ...withMarks(title, found),
  );
  link.addEventListener('click', (event) => {
    if (clicked(event)) remember(link, terms);
  });
  const words = excerpt(text, found);
  const seen = [title, words].some((each) => marked(each, found).some((piece) => piece.found));
  const lines = [words, ...(seen || !sought ? [] : [`Looked for as ${sought}`])].filter(Boolean);
  return element(
    'li',
    {},
    link,
    ...lines.map((each) => element('p', {}, ...withMarks(each, found))),
  );
}

const withMarks = (text: string, terms: ReadonlySet<string>) =>
  marked(text, terms).map(({ words, found }) => (found ? element('mark', {}, words) : words));
