import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { token } from '../../src/styles/token';
import { files, html, text } from '../built';
import { understood } from '../styles/as-old';
import { runs, startChromium80 } from './chromium-80';
import { lookAt, visit } from './open';

/** The page with the most notes, the first number that it tells, and those that are of another kind. */
const marked = await Promise.all(
  files.map(async (file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    marks: (await text(file)).split('class="note-mark"').length,
  })),
);
const [{ path: section } = { path: '' }] = marked.sort((a, b) => b.marks - a.marks);
const [number = ''] = (await html(section)).match(/\/numbers\/[^"]+\/(?=")/) ?? [];
const pages = ['/', section, number, '/charts/', '/numbers/', '/search/'];
const views = [
  { width: 360, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
] as const;
const all = pages.flatMap((path) => views.map((view) => ({ path, ...view })));

/** What is looked at, in words that every browser knows. */
function measure() {
  const every = (selector: string) => Array.from(document.querySelectorAll(selector));
  const shown = (element: Element) => element.getClientRects().length > 0;
  const root = document.documentElement;
  const lists = every('nav, .meta, .mentions, .foot nav').filter(shown);
  const glued = lists.flatMap((list) =>
    Array.from(list.children)
      .filter(shown)
      .map((child) => child.getBoundingClientRect())
      .filter((box, i, boxes) => {
        const before = boxes[i - 1];
        return before && before.top === box.top && box.left - before.right < 4;
      }),
  );
  const { color, backgroundColor } = getComputedStyle(document.body);
  return {
    beyond: Math.max(0, root.scrollWidth - root.clientWidth),
    height: root.scrollHeight,
    column: Math.max(...every('main p').map((p) => p.getBoundingClientRect().width)),
    drawings: every('figure:not(.locator)').map(
      (figure) => Array.from(figure.querySelectorAll('.drawing')).filter(shown).length,
    ),
    glued: glued.length,
    // What would do nothing.
    idle: every('[popovertarget], .brief, .filters, .switch').filter(shown).length,
    colours: {
      color,
      backgroundColor,
      marks: every('.chart .mark').map((mark) => getComputedStyle(mark).fill),
      numbers: every('.quantity').map((link) => getComputedStyle(link).textDecorationColor),
    },
  };
}

const sizeOf = (width: number) => ({
  viewport: { width, height: 800 },
  ...(width < 600 && { isMobile: true, hasTouch: true }),
});

type Measured = ReturnType<typeof measure>;

/** Hold what an old browser shows of a page to what a new one does. */
async function compare(old: Measured, { path, width, scheme }: (typeof all)[number]) {
  const options = { ...sizeOf(width), colorScheme: scheme };
  const now = await lookAt(path, options, (page) => page.evaluate(measure));
  expect(old).toMatchObject({ beyond: 0, glued: 0, idle: 0, colours: now.colours });
  expect(old.column).toBeGreaterThanOrEqual(280);
  expect(old.height).toBeLessThan(1.15 * now.height);
  expect(new Set(old.drawings)).toEqual(new Set(now.drawings));
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(token('--paper')[scheme].slice(at, at + 2), 16),
  );
  expect(old.colours.backgroundColor).toBe(`rgb(${red}, ${green}, ${blue})`);
}

describe.runIf(runs)('in Chromium 80', () => {
  let old: Awaited<ReturnType<typeof startChromium80>>;
  const open = (path: string, width: number, scheme: 'light' | 'dark') =>
    old.open(inject('site') + path, width, scheme);
  beforeAll(async () => {
    old = await startChromium80();
  });
  afterAll(() => old.close());

  test.each(all)('$path is as it is today, $width px wide, $scheme', async (view) => {
    await open(view.path, view.width, view.scheme);
    await compare(await old.evaluate(measure), view);
  });

  test('colours that were chosen hold over those of the system', async () => {
    await open(section, 360, 'light');
    const light = (await old.evaluate(measure)).colours;
    await old.evaluate(() => document.documentElement.setAttribute('data-display', 'dark'));
    const chosen = (await old.evaluate(measure)).colours;
    await open(section, 360, 'dark');
    expect(chosen).toEqual((await old.evaluate(measure)).colours);
    expect(chosen).not.toEqual(light);
  });

  test('a note is reached from its mark, and the text from the note; a number leads to its page', async () => {
    await open(section, 360, 'light');
    const follow = (selector: string) =>
      old.evaluate(
        new Function(
          `document.querySelector('${selector}').click();
          const target = document.querySelector(':target');
          const { top } = target.getBoundingClientRect();
          return top >= 0 && top < innerHeight ? target.id : 'out of sight';`,
        ) as () => string,
      );
    const note = await follow('.note-mark:not(.ours) a');
    expect(note).toMatch(/^note-/);
    expect(await follow(`#${note} [role=doc-backlink]`)).toMatch(/^cited-/);
    const led = await old.evaluate(
      () => (document.querySelector('.quantity') as HTMLAnchorElement).pathname,
    );
    expect(led).toMatch(/^\/numbers\//);
    await open(led, 360, 'light');
    const title = await old.evaluate(() => (document.querySelector('h1') as Element).textContent);
    expect(title?.trim()).not.toBe('');
  });

  test('scripts do not begin, and nothing else goes wrong', () => {
    expect(new Set(old.errors())).toEqual(new Set(['Error: old']));
  });
});

test.each(all)(
  '$path is as it is today with what the oldest browsers understand of its sheets, $width px wide, $scheme',
  async (view) => {
    const options = { ...sizeOf(view.width), colorScheme: view.scheme };
    const old = await visit('/404.html', { ...options, bypassCSP: true }, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() !== 'stylesheet') return route.continue();
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: understood(await answer.text()) });
      });
      await page.goto(inject('site') + view.path);
      return page.evaluate(measure);
    });
    await compare(old, view);
  },
);

test('of a sheet is dropped what is newer, a rule with all its selectors', () => {
  const css = `a, b:is(c) { color: red } a:hover { color: blue; inset: 0; --x: clamp(1px, 2vw, 3px) }
    @media (width < 9em), print { a { top: 1px } } @media (1em <= width) { a { top: 2px } }
    @supports not (inset: 0) { a { top: 3px } } @supports selector(:has(a)) { a { top: 4px } }
    a { display: flex; gap: 1px } b { display: grid; gap: 1px; height: 1dvh; height: 1vh }`;
  expect(understood(css).replaceAll(/\s+/g, ' ').trim()).toBe(
    'a:hover { color: blue; --x: initial} @media print { a { top: 1px } } a { top: 3px } ' +
      'a { display: flex } b { display: grid; gap: 1px; height: 1vh }',
  );
});
