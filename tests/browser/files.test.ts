import { inject, expect, test } from 'vitest';
import { gallery } from '../../src/report/outline/figures';
import { browser } from './open';

/** What is wrong with the words of a drawing that stands by itself. Runs in the browser. */
function lint() {
  const { width, height } = document.documentElement.getBoundingClientRect();
  const texts = [...document.querySelectorAll('text')];
  const cut = texts.filter((text) => {
    const box = text.getBoundingClientRect();
    return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
  });
  const sizes = { title: '21px', subtitle: '15px', name: '15px', value: '15px', small: '13.5px' };
  const unset = Object.entries(sizes).flatMap(([role, size]) =>
    [...document.querySelectorAll(`.${role}`)].filter(
      (text) => getComputedStyle(text).fontSize !== size,
    ),
  );
  const strange = texts.filter((text) => !getComputedStyle(text).fontFamily.startsWith('"Report'));
  const links = [...document.querySelectorAll('a')].filter(
    (link) => !/^https?:/.test(link.getAttribute('href') ?? ''),
  );
  const words = (found: Element[]) => found.map(({ textContent }) => textContent);
  return { cut: words(cut), unset: words(unset), strange: words(strange), links: words(links) };
}

test('the drawing of each figure stands by itself: set in its fonts, nothing cut, no dead link', async () => {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1400 } });
  const found: Record<string, unknown> = {};
  for (const figure of gallery) {
    await page.goto(`${inject('site')}/figures/${figure}.svg`);
    await page.evaluate(() => document.fonts.ready);
    found[figure] = await page.evaluate(lint);
  }
  await page.close();
  const nothing = { cut: [], unset: [], strange: [], links: [] };
  expect(found).toEqual(Object.fromEntries(gallery.map((figure) => [figure, nothing])));
});

test('what is cut, set otherwise or leads nowhere would be found', async () => {
  const page = await browser.newPage({ viewport: { width: 200, height: 200 } });
  const style = 'text { font: 15px "Report Sans" } .title { font-size: 21px }';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">
    <style>${style}</style><text class="title" y="40">apples</text><text x="190" y="80">pears</text>
    <text class="small" y="120">plums</text><text y="160" style="font-family: serif">figs</text>
    <a href="/cherries/"><text y="190">cherries</text></a></svg>`;
  await page.goto(`data:image/svg+xml,${encodeURIComponent(drawing)}`);
  const found = await page.evaluate(lint);
  await page.close();
  expect(found).toEqual({
    cut: ['pears'],
    unset: ['plums'],
    strange: ['figs'],
    links: ['cherries'],
  });
});
