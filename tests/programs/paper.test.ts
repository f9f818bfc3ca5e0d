import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { browser } from '../browser/open';
import { type Paper, startFirefox } from './firefox';
import { run, scratch } from './run';

/** Pages of paper that no section is longer than. */
const most = 5;

let firefox: Awaited<ReturnType<typeof startFirefox>>;
let chromium: Page;
beforeAll(async () => {
  firefox = await startFirefox();
  chromium = await browser.newPage();
  await chromium.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await chromium.close();
  await firefox.close();
});

const printing = {
  Firefox: (url: string, paper: Paper) => firefox.print(url, paper),
  Chromium: async (url: string, format: Paper) => {
    await chromium.goto(url);
    return chromium.pdf({ format });
  },
};

const runs = [
  { by: 'Firefox', paper: 'A4' },
  { by: 'Chromium', paper: 'A4' },
  { by: 'Chromium', paper: 'Letter' },
] as const;

test.each(runs)(
  'on $paper, by $by, every section is whole, can be searched, and has few pages',
  async ({ by, paper }) => {
    const file = path.join(await scratch(), 'section.pdf');
    const found: object[] = [];
    for (const { slug } of chapters) {
      const url = `${inject('site')}/${slug}/`;
      await writeFile(file, await printing[by](url, paper));
      const text = await run('pdftotext', [file, '-']);
      await chromium.goto(url);
      found.push({ slug, ...faults(text.trimEnd(), await readable(chromium)) });
    }
    const none = { long: [], strange: [], lost: [], torn: [] };
    expect(found).toEqual(chapters.map(({ slug }) => ({ slug, ...none })));
  },
);

const lists = ['timeline', 'remarks', 'sources', 'names', 'checks', 'numbers', 'data/debt'];

test.each(lists)(
  'on A4, /%s/ fills its pages, and nothing stands there to be pressed',
  async (list) => {
    const file = path.join(await scratch(), 'list.pdf');
    await writeFile(file, await printing.Chromium(`${inject('site')}/${list}/`, 'A4'));
    const pages = (await run('pdftotext', ['-bbox', file, '-'])).split('<page ').slice(1);
    const [last, ...others] = pages.map(filled).reverse();
    expect(last).toBeGreaterThan(0);
    expect(others.filter((part) => part < 0.75)).toEqual([]);
    const pressed = await chromium.evaluate(() =>
      [...document.querySelectorAll('input, button, summary')]
        .filter((element) => element.checkVisibility())
        // The head of a column that is sorted is a head on paper, too.
        .filter(
          (element) =>
            !element.closest('th') ||
            /underline/.test(getComputedStyle(element).textDecorationLine),
        )
        .map((element) => element.closest('[class]')?.className),
    );
    expect(pressed).toEqual([]);
  },
);

/** How far down a page its words go, without what stands at the foot of each. */
const filled = (page: string) => {
  const [, height = ''] = /height="([\d.]+)"/.exec(page) ?? [];
  const lines = [...page.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y) / Number(height));
  return Math.max(0, ...lines.filter((line) => line < 0.955));
};

test('what is lost, torn or cannot be read would be found', () => {
  const told = { whole: [['Plums', '7.2'], ['Apples']], words: ['Plums', 'finance', '7.2'] };
  const text = ['Plums \ufffdnance', '7.2', 'App-\nles', '', '', ''].join('\f');
  expect(faults(text, told)).toEqual({
    long: [6],
    strange: ['\ufffd'],
    lost: ['financ'],
    torn: [['Plums', '7.2']],
  });
});

/** What stands on a page for a reader of paper: what must not be torn, and all its words. */
const readable = (page: Page) =>
  page.evaluate(() => {
    // A mark is painted, and parts a word from what follows: “years⁹:”.
    for (const mark of document.querySelectorAll('.note-mark')) mark.replaceWith(' ');
    const shown = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll<HTMLElement | SVGElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => ('innerText' in element ? element.innerText : element.textContent));
    const words = (texts: string[]) => texts.flatMap((text) => text.split(/\s+/));
    const drawn = 'svg text:not(:has(tspan)), svg tspan';
    const figures = [...document.querySelectorAll('main figure')].map((figure) =>
      shown(`figcaption > :not(ul), figcaption li, ${drawn}, .figure-foot > p`, figure),
    );
    const headings = [...document.querySelectorAll('main .heading')].map((heading) => {
      const { nextElementSibling: next } = heading;
      const first = next instanceof HTMLElement ? words([next.innerText]) : [];
      // The sign and the number of a page that may stand before a line are elsewhere in the text.
      return [...shown('h2, h3', heading), ...first.slice(2, 6)];
    });
    // What is on the last page is not how to cite alone.
    const end = shown('.endnotes:last-of-type li:last-child, .cite .reference, .foot p');
    const alone = document.querySelector('main .endnotes') ? [end] : [];
    return {
      whole: [
        ...figures,
        ...headings,
        ...alone,
        ...shown('main .notes > li').map((note) => [note]),
      ],
      words: words(shown('main :is(h1, p, li, td)')),
    };
  });

/** What is wrong with the text of a PDF, a form feed between its pages. */
function faults(text: string, { whole, words }: Awaited<ReturnType<typeof readable>>) {
  const pages = text.split('\f').map(squeezed);
  const has = (page: string) => (word: string) => page.includes(squeezed(word));
  // The letter of a remark, which ends its word, may stand in another place.
  const bare = words.map((word) => word.replace(/[a-z]$/, ''));
  return {
    long: pages.length > most ? [pages.length] : [],
    strange: text.match(/[\ufffd\ufb00-\ufb06\ue000-\uf8ff]/g) ?? [],
    lost: bare.filter((word) => !has(pages.join(''))(word)),
    torn: whole.filter(
      (parts) => !pages.some((page) => parts.join(' ').split(/\s+/).every(has(page))),
    ),
  };
}

/** A text without what comes and goes where lines end: spaces and hyphens. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, '');
