import { pageName } from '../../format/place';
import { Problem, within } from '../../schema/problem';
import type { Report } from '../../schema/report';
import { mainPages } from '../site/bar';
import { anchorsOn } from '../site/headings';
import { checkPage } from '../reckoning/known';

/** Pages of the site that are no sections. */
const reserved = [
  '404',
  'figures',
  'index',
  'share',
  ...mainPages.map(({ path }) => pageName(path)),
];

/** Sections have pages of their own, stand in the order of print, and belong to parts that exist. */
export function checkOutline(report: Report) {
  const { sections, parts } = report;
  sections.forEach(({ slug, number, pages: [first, last] }, i) => {
    within(`content/report.json: section ${slug}`, () => {
      if (reserved.includes(slug)) throw new Problem('a page of the site has this name');
      for (const page of ['evidence/', 'remarks/'] as const) {
        if (anchorsOn(page).includes(slug)) throw new Problem(`a heading on ${page} has this name`);
      }
      if (sections.findIndex((other) => other.slug === slug) < i) {
        throw new Problem('two sections have this name');
      }
      const before = sections[i - 1];
      if (before && before.pages[1] > first) {
        throw new Problem(
          `it begins on page ${first}, before ${before.slug} ends on ${before.pages[1]}`,
        );
      }
      if (number && sections.findIndex((other) => other.number === number) < i) {
        throw new Problem(`two sections have the number ${number}`);
      }
      if (first > last) throw new Problem(`pages ${first} to ${last} are in the wrong order`);
      checkPage(last, report);
      const [part, sub] = number?.split('.') ?? [];
      if (sub && !parts.some((other) => other.number === part)) {
        throw new Problem(`no part ${part}; parts there: ${parts.map((p) => p.number).join(', ')}`);
      }
    });
  });
}
