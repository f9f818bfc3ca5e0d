import { pageName } from '../../format/place';
import { chapters, findPassage } from '../opened/chapters';
import { headings } from '../site/headings';
import { paragraphOf } from '../outline/sections';
import { passageWords } from '../links/passage-words';
import type { Words } from './words';
import { plainText } from '../links/text';

/** What a section says at its head. */
export function sectionInSearch(slug: string): Words {
  const chapter = chapters.find((each) => each.slug === slug);
  return { text: chapter && plainText(chapter.standfirst), section: chapter?.slug };
}

/** The words of a heading of a section; of one of another page none, as its title says where it is. */
export const headingInSearch = (address: string) => wordsOfHeadings.get(address);

const wordsOfHeadings = new Map<string, Words>([
  ...chapters.flatMap(({ slug, headings }) =>
    headings.map(({ id, text }) => [`${slug}#${id}`, { title: text, section: slug }] as const),
  ),
  // Other pages repeat the titles of sections and years, which are found where they stand first.
  ...Object.entries(headings).flatMap(([page, each]) =>
    Object.keys(each).map((id) => [`${pageName(page)}#${id}`, {}] as const),
  ),
]);

/** The words of a paragraph, by its address, `section#passage`. */
export function passageInSearch(address: string): Words {
  const { chapter, passage } = findPassage(address);
  return {
    title: `Paragraph ${paragraphOf(chapter, passage)}`,
    text: passageWords(passage),
    section: chapter.slug,
  };
}
