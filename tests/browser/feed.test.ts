import { expect, test } from 'vitest';
import { coverWords, zoomOf } from '../../src/charts/cover';
import { listedCorrections } from '../../src/report/about/corrections';
import { pages } from '../../src/report/links/pages';
import { coverOf } from '../../src/report/published/covers';
import { urlOf } from '../../src/web/href';
import { html, text } from '../built';
import { desk, lasting, reader, visit } from './open';

/** Whether a text is well-formed XML, and the text of each element of a name in it. */
const elements = async (xml: string, name: string) =>
  (await reader()).evaluate(
    ({ xml, name }) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = parsed.querySelector('parsererror')?.textContent ?? null;
      return { fault, texts: [...parsed.querySelectorAll(name)].map((each) => each.textContent) };
    },
    { xml, name },
  );

/** The page at an address, `/apples/`. */
function pageAt(address: string) {
  const page = pages.find(({ path }) => `/${path}` === address);
  if (!page) throw new Error(`there is no page at ${address}`);
  return page;
}

test('the feed is well-formed, and has every correction with a link of its own', async () => {
  const xml = await text('corrections.xml');
  const { fault, texts } = await elements(xml, 'item > guid');
  expect(fault).toBe(null);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts).toEqual(listedCorrections.map(({ id }) => urlOf({ path: 'about/', anchor: id })));
  expect(new Set(texts).size).toBe(texts.length);
  const described = await elements(xml, 'item > description');
  expect(described.texts).toEqual(listedCorrections.map(({ what }) => what));
  const dated = await elements(xml, 'item > pubDate');
  expect(dated.texts.map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(
    listedCorrections.map(({ date }) => date),
  );
});

test('a feed that is broken would be found', async () => {
  expect((await elements('<rss><item></rss>', 'item')).fault).not.toBe(null);
});

test('the corrections stand on the page about the edition, where the feed says', async () => {
  await visit('/about/', desk, async (page) => {
    for (const { id, what } of listedCorrections) {
      expect(await page.locator(`#${id}`).innerText()).toContain(what);
    }
  });
});

test('the sitemap names every page but the one that says a page is missing', async () => {
  const xml = await text('sitemap-0.xml');
  const { fault, texts } = await elements(xml, 'loc');
  expect(fault).toBe(null);
  const expected = lasting.map((path) => urlOf({ path: path.slice(1) }));
  expect(texts.sort()).toEqual(expected.sort());
  const index = await elements(await text('sitemap-index.xml'), 'loc');
  expect(index.texts).toEqual([urlOf({ path: 'sitemap-0.xml' })]);
  expect(await text('robots.txt')).toContain(`Sitemap: ${urlOf({ path: 'sitemap-index.xml' })}\n`);
});

test.each(lasting)('%s says its address, its words and its picture', async (path) => {
  const page = await reader();
  const head = await page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      return {
        title: document.title,
        description: document.querySelector('meta[name=description]')?.getAttribute('content'),
        canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        feed: document.querySelector('link[type="application/rss+xml"]')?.getAttribute('href'),
        cards: Object.fromEntries(
          [...document.querySelectorAll('meta[property], meta[name^=twitter]')].map((meta) => [
            meta.getAttribute('property') ?? meta.getAttribute('name'),
            meta.getAttribute('content'),
          ]),
        ),
      };
    },
    await html(path),
  );
  const address = urlOf({ path: path.slice(1) });
  expect(head.description).toBeTruthy();
  expect(head.canonical).toBe(address);
  expect(head.feed).toBe('/corrections.xml');
  expect(head.cards).toMatchObject({
    'og:description': head.description,
    'og:url': address,
    'og:image': expect.stringMatching(/^http.*\/share\/.*\.png$/),
    'og:image:width': `${1200 * zoomOf(coverOf(pageAt(path)))}`,
    'og:image:height': `${630 * zoomOf(coverOf(pageAt(path)))}`,
    'og:image:alt': coverWords(coverOf(pageAt(path))),
    'twitter:card': 'summary_large_image',
  });
  expect(head.title).toContain(head.cards['og:title'] ?? '?');
  expect(head.cards['og:site_name']).toBeTruthy();
});

test('what leads nowhere claims no address', async () => {
  const html = await text('404.html');
  expect(html).not.toMatch(/canonical|og:/);
});
