import { pageName } from '../../format/place';
import { Problem } from '../../schema/problem';
import type { Report, Section } from '../../schema/report';
import type { Whole } from '../reckoning/finders';
import { byName, checkPage } from '../reckoning/known';
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
  // Of several by one name or number the first has it.
  const named = byName(report.sections, ({ slug }) => slug);
  const numbered = byName(report.sections, ({ number }) => number);
  report.sections.forEach((section, i) => {
    const at = placeOf('report', `section ${section.slug}`, 'sections', i);
    faults.look(at('slug'), () => checkName(section, named.get(section.slug)));
    faults.look(at('pages'), () => checkPages(section, report.sections[i - 1], report));
    faults.look(at('number'), () => checkNumber(section, numbered.get(section.number), report));
  });
}

function checkName(section: Section, first: Section | undefined) {
  const { slug } = section;
  if (reserved.includes(slug)) throw new Problem('a page of the site has this name');
  for (const page of ['evidence/', 'remarks/'] as const) {
    if (anchorsOn(page).includes(slug)) throw new Problem(`a heading on ${page} has this name`);
  }
  if (first !== section) throw new Problem('two sections have this name');
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

function checkNumber(section: Section, first: Section | undefined, { parts }: Report) {
  const { number } = section;
  if (!number) return;
  if (first !== section) throw new Problem(`two sections have the number ${number}`);
  const [part, sub] = number.split('.');
  if (sub && !parts.some((other) => other.number === part)) {
    throw new Problem(
      `no part ${part}; parts there: ${parts.map((p) => p.number).join(', ') || 'none'}`,
    );
  }
}
