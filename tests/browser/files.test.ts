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
  const sizes = ['16.8px', '12px', '10.8px'];
  const unset = texts.filter((text) => {
    const words = [...text.querySelectorAll('tspan')];
    return (words.length ? words : [text]).some(
      (part) => !sizes.includes(getComputedStyle(part).fontSize),
    );
  });
  const strange = texts.filter((text) => !getComputedStyle(text).fontFamily.startsWith('Arial,'));
  const links = [...document.querySelectorAll('a')].filter(
    (link) => !/^https?:/.test(link.getAttribute('href') ?? ''),
  );
  const words = (found: Element[]) => found.map(({ textContent }) => textContent);
  return { cut: words(cut), unset: words(unset), strange: words(strange), links: words(links) };
}

test('the drawing of each figure stands by itself: set in common fonts, nothing cut, no dead link', async () => {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1400 } });
  const found: Record<string, unknown> = {};
  for (const figure of gallery) {
    await page.goto(`${inject('site')}/figures/${figure}.svg`);
    found[figure] = await page.evaluate(lint);
  }
  await page.close();
  const nothing = { cut: [], unset: [], strange: [], links: [] };
  expect(found).toEqual(Object.fromEntries(gallery.map((figure) => [figure, nothing])));
});

test('what is cut, set otherwise or leads nowhere would be found', async () => {
  const page = await browser.newPage({ viewport: { width: 200, height: 200 } });
  const style = 'text { font: 12px Arial, sans-serif } .title { font-size: 16.8px }';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">
    <style>${style}</style><text class="title" y="40">apples</text><text x="190" y="80">pears</text>
    <text y="120" style="font-size: 15px">plums</text><text y="160" style="font-family: serif">figs</text>
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
