import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import raw from '../../content/report.json';
import { chapters } from '../../src/report/opened/chapters';
import { datasets, edition } from '../../src/report/opened/data';
import { urlOf } from '../../src/web/href';
import { desk, reader, visit } from '../browser/open';
import { all, files, html, text } from '../built';

const whole = `${raw.title}: ${raw.subtitle}`;
const names = raw.authors.map(({ name }) => name);

/** The tags for scholars, and the linked data, of a built page. */
const machines = async (path: string) =>
  (await reader()).evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      return {
        tags: [...document.querySelectorAll('meta[name^=citation_]')].map((meta) => [
          meta.getAttribute('name'),
          meta.getAttribute('content'),
        ]),
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
          JSON.parse(script.textContent ?? ''),
        ),
      };
    },
    await html(path),
  );

const original = {
  '@type': 'Report',
  name: whole,
  author: names.map((name) => ({ '@type': 'Person', name })),
  datePublished: String(raw.year),
  reportNumber: raw.series,
  publisher: { '@type': 'Organization', name: raw.publisher },
  isPartOf: { issn: raw.issn },
};

const where = [
  ['citation_issn', '2567-1235'],
  ['citation_publisher', 'Rosa-Luxemburg-Stiftung'],
];

test('the home page stands for the report among scholars', async () => {
  const { tags, data } = await machines('/');
  expect(tags).toEqual([
    ['citation_title', whole],
    ['citation_author', 'Saodat Olimova'],
    ['citation_author', 'Muzaffar Olimov'],
    ['citation_publication_date', '2021'],
    ...where,
    ['citation_technical_report_institution', 'Rosa-Luxemburg-Stiftung'],
    ['citation_technical_report_number', 'Online-Publikation 13/2021'],
  ]);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    '@type': 'WebSite',
    url: urlOf({ path: '' }),
    isBasedOn: original,
  });
  expect(data[0].author).toBe(undefined);
});

test.each(chapters)('the page of $slug stands for its section', async ({ slug }) => {
  const section = raw.sections.find((one) => one.slug === slug);
  const title = section?.number ? section.title : `[${section?.title}]`;
  const { tags, data } = await machines(`/${slug}/`);
  expect(tags).toEqual([
    ['citation_title', title],
    ['citation_inbook_title', whole],
    ...names.map((name) => ['citation_author', name]),
    ['citation_publication_date', '2021'],
    ...where,
    ['citation_series_title', 'Online-Publikation 13/2021'],
    ['citation_firstpage', String(section?.pages[0])],
    ['citation_lastpage', String(section?.pages[1])],
  ]);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    '@type': 'Chapter',
    '@id': urlOf({ path: `${slug}/` }),
    isPartOf: { '@type': 'WebSite', '@id': urlOf({ path: '' }) },
    isBasedOn: {
      name: title,
      pageStart: section?.pages[0],
      pageEnd: section?.pages[1],
      isPartOf: original,
    },
  });
  expect(data[0].author).toBe(undefined);
});

// Programs that keep references take the date of a page that says none from the first that it tells of.
test('a page that stands for no section has the year of this edition', async () => {
  const pages = (await Promise.all(files.map(text))).filter((page) => page.includes('og:title'));
  const year = `<meta property="article:published_time" content="${edition.year}"`;
  const section = 'citation_inbook_title';
  expect(pages.filter((page) => page.includes(year) === page.includes(section))).toEqual([]);
});

test.each([...datasets.keys()])('the page of the data on %s is a dataset', async (id) => {
  const { data } = await machines(`/data/${id}/`);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    '@type': 'Dataset',
    name: datasets.get(id)?.title,
    license: edition.license.address,
    creator: { name: edition.title },
    isBasedOn: original,
  });
  expect(data[0].description.length).toBeGreaterThan(50);
});

test('cite.bib has the report, and this edition without an author', async () => {
  const [report, retelling, ...more] = new Cite(await text('cite.bib')).data;
  expect(report).toMatchObject({
    id: 'olimova-olimov-2021',
    type: 'report',
    author: [
      { family: 'Olimova', given: 'Saodat' },
      { family: 'Olimov', given: 'Muzaffar' },
    ],
    publisher: 'Rosa-Luxemburg-Stiftung',
    number: '13/2021',
  });
  expect(retelling).toMatchObject({
    id: 'case-of-tajikistan-edition',
    URL: urlOf({ path: '' }),
  });
  expect(retelling?.author).toBe(undefined);
  expect(more).toEqual([]);
});

test.each(chapters)('$slug/cite.bib has the section on its printed pages', async (chapter) => {
  const { slug, pages } = chapter;
  const file = await text(`${slug}/cite.bib`);
  const [section, retelling] = new Cite(file).data;
  expect(section?.id).toBe(`olimova-olimov-2021-${slug}`);
  expect(String(section?.page)).toBe([...new Set(pages)].join('-'));
  expect(section?.author).toHaveLength(2);
  expect(retelling).toMatchObject({
    id: `case-of-tajikistan-edition-${slug}`,
    URL: urlOf({ path: `${slug}/` }),
  });
  expect(retelling?.author).toBe(undefined);
});

const records = all.filter((file) => file.endsWith('.bib'));

test('a key is that of one entry, in whichever file', async () => {
  const files = await Promise.all(records.map(text));
  const entries = files.flatMap((file) => [...file.matchAll(/^@\w+\{([^,]+),[\s\S]*?^\}/gm)]);
  const unlike = Map.groupBy(entries, ([, key]) => key)
    .entries()
    .filter(([, each]) => new Set(each.map(([entry]) => entry)).size > 1);
  expect([...unlike.map(([key]) => key)]).toEqual([]);
  expect(entries).toHaveLength(2 * records.length);
});

test('two numbers of a section share its entry, each beside the page where it was read', async () => {
  const numbers = ['debt/total/national', 'debt/creditors/world-bank'];
  const [section] = (await text('debt-burden/cite.bib')).split('@online');
  for (const number of numbers) {
    const file = await text(`numbers/${number}/cite.bib`);
    expect(file.split('@online')[0]).toBe(section);
    expect(file).toContain(`url = {${urlOf({ path: `numbers/${number}/` })}}`);
  }
});

test('the end of a section says how to cite it, and whom it is retold from', async () => {
  await visit('/debt-burden/', desk, async (page) => {
    await page.getByText('Cite this section', { exact: true }).click();
    const references = await page.locator('.cite .reference').allInnerTexts();
    expect(references).toEqual([
      'Olimova, S., & Olimov, M. (2021). The debt burden. In Security Policy in the Context of the “New Silk Road”: The Case of Tajikistan (Online-Publikation 13/2021; pp. 6–7). Rosa-Luxemburg-Stiftung. https://en.rosalux-ca.org/tpost/5kmyijhtd1-security-policy-in-the-context-of-the-ne',
      `2.1 The debt burden. (2026). [Retold from Saodat Olimova and Muzaffar Olimov, Security Policy in the Context of the “New Silk Road” (2021)]. The Case of Tajikistan: An Explorable Edition. ${urlOf({ path: 'debt-burden/' })}`,
    ]);
    expect(await page.locator('.cite a').getAttribute('href')).toBe('/debt-burden/cite.bib');
  });
});

test('a quotation is never taken for the words of the authors', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit('/debt-burden/', { ...desk, permissions }, async (page) => {
    await page.locator('.passage .permalink').nth(1).click();
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    await page.locator('.toast', { hasText: 'Quotation copied' }).waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(
      /^“Tajikistan also owes US\$338\.5 million to the World Bank, .*” \(report, p\. 6\) /,
    );
    expect(words).toContain('[Retold from Saodat Olimova and Muzaffar Olimov, ');
    expect(words).toMatch(/\/debt-burden\/#other-creditors$/);
  });
});
