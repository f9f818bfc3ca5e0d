import { titleOf } from '../../format/say/title';
import { sectionPlace } from '../links/places';
import type { Chapter } from '../manuscript/chapter';
import { type Anchor, anchor } from './anchor';

/** What can be linked to in a section alone: itself, its headings, paragraphs and printed pages. */
export function sectionAnchors(chapter: Chapter): Anchor[] {
  const { slug, number, headings, passages, marks, notes } = chapter;
  const title = titleOf(chapter);
  const place = sectionPlace(chapter);
  const inside = (kind: Anchor['kind'], id: string, words: string) =>
    anchor(kind, `${slug}#${id}`, words, { ...place, anchor: id });
  return [
    { ...anchor('section', slug, title, place), ...(number && { number }) },
    ...headings.map(({ id, text }) => inside('heading', id, `${title}: ${text}`)),
    ...(notes.length ? [inside('heading', 'notes', `${title}: Notes`)] : []),
    ...(marks.some(({ name }) => name === 'Remark')
      ? [inside('heading', 'remarks', `${title}: Remarks of this edition`)]
      : []),
    ...passages.map(({ id }, i) =>
      inside('passage', id, `${title}, paragraph ${i + 1}: ${id.replaceAll('-', ' ')}`),
    ),
    ...marks
      .filter(({ name }) => name === 'Page')
      .map(({ page }) => ({
        ...inside('printed-page', `page-${page}`, `Page ${page} of the report, in ${title}`),
        number: String(page),
      })),
  ];
}
