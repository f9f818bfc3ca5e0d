import { pageName } from '../../format/place';
import { passageWords, plainText } from '../links/text';
import { chapters, findPassage, findSection } from '../opened/chapters';
import { paragraphOf } from '../outline/sections';
import { headings } from '../site/headings';
import type { WordsOf } from './words';

/** What search finds of a section: its head, its headings and its paragraphs. */
export const sectionWords: WordsOf = {
  section(slug) {
    const { standfirst, sought } = findSection(slug);
    return { text: plainText(standfirst), section: slug, sought };
  },
  heading: (address) => inSections.get(address) ?? (inPages.has(address) ? {} : undefined),
  passage(address) {
    const { chapter, passage } = findPassage(address);
    return {
      title: `Paragraph ${paragraphOf(chapter, passage)}`,
      text: passageWords(passage),
      section: chapter.slug,
    };
  },
};

const inSections = new Map(
  chapters.flatMap(({ slug, headings }) =>
    headings.map(({ id, text }) => [`${slug}#${id}`, { title: text, section: slug }]),
  ),
);

/** Other pages repeat the titles of sections and years, which are found where they stand first. */
const inPages = new Set(
  Object.entries(headings).flatMap(([page, each]) =>
    Object.keys(each).map((id) => `${pageName(page)}#${id}`),
  ),
);
