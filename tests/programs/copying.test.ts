import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { chapters } from '../../src/report/opened/chapters';
import { selectParagraph, spaced, unmarked } from '../browser/copied';
import { startFirefox } from './firefox';

let firefox: Awaited<ReturnType<typeof startFirefox>>;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

const texts = z.array(z.string());
const selection = z.object({ x: z.number(), y: z.number(), selected: z.string() });

test.each([390, 1440])(
  'in Firefox at %i px a paragraph is copied without marks and signs',
  async (width) => {
    for (const { slug } of chapters) {
      await firefox.open(`${inject('site')}/${slug}/`, width);
      const told = texts.parse(
        await firefox.evaluate(
          `[...document.querySelectorAll('.prose > p')].map((each) => each.textContent)`,
        ),
      );
      expect(told.length).toBeGreaterThan(1);
      const copied: string[][] = [];
      for (const i of told.keys()) {
        const found = await firefox.evaluate(`(${selectParagraph})(${i})`);
        const { x, y, selected } = selection.parse(found);
        await firefox.tripleClick(Math.round(x), Math.round(y));
        const clicked = z.string().parse(await firefox.evaluate('String(getSelection())'));
        copied.push([selected, clicked].map(spaced));
      }
      expect(copied).toEqual(
        told.map((words) => spaced(unmarked(words))).map((words) => [words, words]),
      );
    }
  },
);
