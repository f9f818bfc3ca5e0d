import { pageName } from '../../format/place';
import { Problem } from '../../schema/problem';
import type { Report, Section } from '../../schema/report';
import type { Whole } from '../reckoning/finders';
import { checkPage } from '../reckoning/known';
import { mainPages } from '../site/bar';
import { anchorsOn } from '../site/headings';
import { placeOf } from './entries';
import type { Faults } from './faults';

/** Pages of the site that are no sections. */
const reserved = [
  '404',
  'figures',
  'index',
  'share',
  ...mainPages.map(({ path }) => pageName(path)),
];

/** Sections have pages of their own, stand in the order of print, and belong to parts that exist. */
export function checkOutline({ report }: Whole, faults: Faults) {
  report.sections.forEach((section, i) => {
    const at = placeOf('report', `section ${section.slug}`, 'sections', i);
    faults.look(at('slug'), () => checkName(section, report.sections.slice(0, i)));
    faults.look(at('pages'), () => checkPages(section, report.sections[i - 1], report));
    faults.look(at('number'), () => checkNumber(section, i, report));
  });
}

function checkName({ slug }: Section, before: readonly Section[]) {
  if (reserved.includes(slug)) throw new Problem('a page of the site has this name');
  for (const page of ['evidence/', 'remarks/'] as const) {
    if (anchorsOn(page).includes(slug)) throw new Problem(`a heading on ${page} has this name`);
  }
  if (before.some((other) => other.slug === slug)) {
    throw new Problem('two sections have this name');
  }
}

function checkPages({ pages }: Section, before: Section | undefined, report: Report) {
  const [first, last] = pages ?? [null, null];
  checkPage(last, report);
  if (first === null) return;
  if (before?.pages && before.pages[1] > first) {
    throw new Problem(
      `it begins on page ${first}, before ${before.slug} ends on ${before.pages[1]}`,
    );
  }
  if (first > last) throw new Problem(`pages ${first} to ${last} are in the wrong order`);
}

function checkNumber({ number }: Section, i: number, { sections, parts }: Report) {
  if (!number) return;
  if (sections.findIndex((other) => other.number === number) < i) {
    throw new Problem(`two sections have the number ${number}`);
  }
  const [part, sub] = number.split('.');
  if (sub && !parts.some((other) => other.number === part)) {
    throw new Problem(
      `no part ${part}; parts there: ${parts.map((p) => p.number).join(', ') || 'none'}`,
    );
  }
}
