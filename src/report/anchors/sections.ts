import { titleOf } from '../../format/say/title';
import type { Anchor } from './anchor';
import { sectionPlace } from '../links/places';
import type { Chapter } from '../manuscript/chapter';

/** What can be linked to in a section alone: itself, its headings, paragraphs and printed pages. */
export function sectionAnchors(chapter: Chapter): Anchor[] {
  const { slug, number, headings, passages, marks, notes } = chapter;
  const title = titleOf(chapter);
  const place = sectionPlace(chapter);
  const inside = (anchor: string) => ({
    id: `${slug}#${anchor}`,
    places: [{ ...place, anchor }],
  });
  const end = notes.length ? [{ id: 'notes', text: 'Notes' }] : [];
  return [
    { kind: 'section', id: slug, ...(number && { number }), title, places: [place] },
    ...[...headings, ...end].map(({ id, text }): Anchor => ({
      kind: 'heading',
      ...inside(id),
      title: `${title}: ${text}`,
    })),
    ...passages.map(({ id }, i): Anchor => ({
      kind: 'passage',
      ...inside(id),
      title: `${title}, paragraph ${i + 1}: ${id.replaceAll('-', ' ')}`,
    })),
    ...marks
      .filter(({ name }) => name === 'Page')
      .map(({ page }): Anchor => ({
        kind: 'printed-page',
        ...inside(`page-${page}`),
        number: String(page),
        title: `Page ${page} of the report, in ${title}`,
      })),
  ];
}
