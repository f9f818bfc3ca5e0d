import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { desk, lookAt } from './open';

const widths = [1040, 1260, 1440, 1920];

/** What stands where: what is beside the text, and what must not be under it; each note, and its mark. */
function measure() {
  const boxOf = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const name = element.id || element.className || element.tagName;
    return {
      name: `${name}: ${element.textContent?.trim().slice(0, 20)}`,
      top,
      bottom,
      left,
      right,
    };
  };
  const visible = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const beside = visible('.margin-note').map(boxOf);
  const others = visible(
    'figure, .figure-foot, .scroll, .rail div, .endnotes, .head, .prose > .heading',
  );
  const notes = visible('.margin-note').map((note) => {
    const mark = note.previousElementSibling?.querySelector('a');
    const box = mark?.getBoundingClientRect() ?? new DOMRect();
    return { ...boxOf(note), line: (box.top + box.bottom) / 2 };
  });
  return { beside, others: others.map(boxOf), notes, needed: document.documentElement.scrollWidth };
}

type Box = ReturnType<typeof measure>['beside'][number];

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What is beside the text and over another such thing, or over the text. */
const covered = (beside: readonly Box[], others: readonly Box[]) =>
  beside.flatMap((one, i) =>
    [...beside.slice(i + 1), ...others]
      .filter((other) => overlap(one, other))
      .map((other) => `${one.name} over ${other.name}`),
  );

test.each(chapters)(
  '$slug: nothing in the margin covers anything, at any width',
  async (chapter) => {
    await lookAt(`/${chapter.slug}/`, { viewport: { width: 1040, height: 900 } }, async (page) => {
      await page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await document.fonts.ready;
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { beside, others, notes, needed } = await page.evaluate(measure);
        expect({ width, covered: covered(beside, others) }).toEqual({ width, covered: [] });
        expect(notes).toHaveLength(chapter.notes.length);
        expect(needed).toBeLessThanOrEqual(width);
        for (const { name, top, line } of notes) {
          expect(top - line, `${width} px: ${name} stands above its mark`).toBeGreaterThan(-20);
          // At the line of its mark, or under other notes there; a remark that pushes it stands below.
          const above = notes.filter(({ bottom }) => bottom <= top + 1);
          const free = Math.max(line, ...above.map(({ bottom }) => bottom));
          expect(top - free, `${width} px: ${name} stands below its mark`).toBeLessThan(30);
        }
      }
    });
  },
);

test('a note over another or over a figure would be found', async () => {
  const { beside, others } = await lookAt(
    '/404.html',
    { ...desk, bypassCSP: true },
    async (page) => {
      await page.setContent(`<style>body > * { position: absolute; margin: 0; height: 50px }</style>
      <p class="margin-note" style="top: 0">ripe</p><p class="margin-note" style="top: 30px">sour</p>
      <figure style="top: 70px">apples</figure><figure style="top: 130px">pears</figure>`);
      return page.evaluate(measure);
    },
  );
  expect(covered(beside, others)).toEqual([
    'margin-note: ripe over margin-note: sour',
    'margin-note: sour over FIGURE: apples',
  ]);
});

test('what stands in the margin is read once: the notes there are no text, neither spoken nor stops', async () => {
  const [most = expect.fail()] = chapters.toSorted((a, b) => b.notes.length - a.notes.length);
  await lookAt(`/${most.slug}/`, desk, async (page) => {
    const margin = page.locator('.margin-note');
    expect(
      await margin.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(most.notes.length);
    expect(await page.locator('.margin-note:not([aria-hidden=true])').count()).toBe(0);
    expect(await margin.locator('a, button, [tabindex]').count()).toBe(0);
    const inBrief = await margin.first().locator('span').first().getAttribute('data-words');
    expect(inBrief).toMatch(/“.+”/);
    expect((await margin.allTextContents()).join('')).toBe('');
    expect(await page.locator('.prose').ariaSnapshot()).not.toContain(inBrief?.slice(2, 40));
  });
});
