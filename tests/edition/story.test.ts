import { expect, test } from 'vitest';
import { edition } from '../../src/report/opened/data';
import { chapters, findPassage } from '../../src/report/opened/chapters';
import { desk, phone, visit } from '../browser/open';

const { story } = edition;

test('the story has eight to ten sentences, and three charts', () => {
  expect(story.length).toBeGreaterThanOrEqual(8);
  expect(story.length).toBeLessThanOrEqual(10);
  expect(story.filter(({ figure }) => figure)).toHaveLength(3);
});

test('its sentences follow the order of the argument, and no part of it is left out', () => {
  const parts = story.map(({ at }) => findPassage(at[0] ?? '').chapter);
  const order = parts.map((chapter) => chapters.indexOf(chapter));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const told = new Set(parts.map(({ number = '' }) => number[0]));
  expect(told).toEqual(new Set(['1', '2', '3', '4']));
});

test.each([
  ['a desk', { viewport: { width: 1440, height: 900 } }],
  ['a small phone', { ...phone, viewport: { width: 360, height: 640 } }],
])('the first screen of %s has title, authors, finding and number', async (_, options) => {
  await visit('/', options, async (page) => {
    const lowest = await page.evaluate(() =>
      ['.hero h1', '.hero .by', '.hero .finding', '.hero .lead'].map(
        (part) => document.querySelector(part)!.getBoundingClientRect().bottom,
      ),
    );
    expect(Math.max(...lowest)).toBeLessThanOrEqual(options.viewport.height);
  });
});

test('each sentence leads to every passage that it condenses', async () => {
  await visit('/', desk, async (page) => {
    const links = await page
      .locator('.story > ol > li')
      .evaluateAll((items) =>
        items.map((item) =>
          [...item.querySelectorAll('.mentions a')].map((link) => link.getAttribute('href')),
        ),
      );
    const at = story.map(({ at }) => at.map((passage) => `/${passage.replace('#', '/#')}`));
    expect(links).toEqual(at);
  });
});
