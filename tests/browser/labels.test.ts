import { expect, test } from 'vitest';
import { chapters, desk, lookAt, phone } from './open';

/** Widths of a window, and of the screens of phones, which have no bar to scroll by. */
const rooms = [
  { options: desk, widths: [1440, 1100, 820, 600] },
  { options: phone, widths: [390, 320] },
];
const least = 12.5;

/** What is wrong with the labels of the charts on a page. Runs in the browser. */
function lint(least: number) {
  const shown = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  const faults = shown.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const labels = [...svg.querySelectorAll('text')].map((text) => ({
      words: `"${text.textContent?.trim()}"`,
      box: text.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    }));
    // Browsers round the box of a label up to whole units of the drawing.
    const unit = Math.max(1, scale) + 0.1;
    const cut = labels.filter(
      ({ box }) =>
        box.left < frame.left - unit ||
        box.right > frame.right + unit ||
        box.top < frame.top - 4 ||
        box.bottom > frame.bottom + 4,
    );
    const tiny = labels.filter(({ size }) => size < least);
    const meeting = labels.flatMap((one, i) =>
      labels.slice(i + 1).filter(({ box }) => {
        const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
        const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
        return across > 1 && down > 0.3 * box.height;
      }),
    );
    return [
      ...cut.map(({ words }) => `${words} leaves its chart`),
      ...tiny.map(({ words, size }) => `${words} is ${size.toFixed(1)} px`),
      ...meeting.map(({ words }) => `${words} meets another label`),
    ];
  });
  const figures = [...document.querySelectorAll('figure')].filter(
    (figure) => figure.getBoundingClientRect().width > 0,
  );
  return { shown: shown.length, figures: figures.length, faults };
}

test.each(chapters)(
  '$path: no label of a chart is cut, covered or small, from 1440 to 320 px',
  async ({ path, charts }) => {
    for (const { options, widths } of rooms) {
      await lookAt(path, options, async (page) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const { shown, figures, faults } = await page.evaluate(lint, least);
          expect({ width, faults }).toEqual({ width, faults: [] });
          // A page may leave a figure out where it has no room, and say the same in words.
          expect(shown).toBe(figures);
          if (width === 1440) expect(shown).toBe(charts);
        }
      });
    }
  },
);

test('a label that is cut, covered or small would be found', async () => {
  const { faults } = await lookAt('/404.html', { ...desk, bypassCSP: true }, async (page) => {
    await page.setContent(`
      <svg class="chart" viewBox="0 0 100 100" width="100" height="100" style="font: 15px sans-serif">
        <text y="20">apples</text><text y="22">pears</text>
        <text x="90" y="50">plums</text><text y="80" font-size="9">cherries</text>
      </svg>`);
    return page.evaluate(lint, 12);
  });
  expect(faults).toEqual([
    '"plums" leaves its chart',
    '"cherries" is 9.0 px',
    '"pears" meets another label',
  ]);
});
