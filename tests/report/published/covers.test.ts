import { expect, test } from 'vitest';
import { coverSvg } from '../../../src/components/figure/picture';
import { sayFact } from '../../../src/format/say/fact';
import { pages } from '../../../src/report/links/pages';
import { numberPlace } from '../../../src/report/links/places';
import { numbers } from '../../../src/report/outline/numbers';
import { coverOf } from '../../../src/report/published/covers';

/** The words of a drawing, each text by what it is. */
async function textsOf(page: (typeof pages)[number]) {
  const svg = await coverSvg(coverOf(page));
  const texts = [...svg.matchAll(/<text class="(\w+)"[^>]*>([^<]*)<\/text>/g)];
  const said = (name: string) =>
    texts.flatMap(([, set, words = '']) => (set === name ? words.trim() : [])).join(' ');
  return { svg, said };
}

test('the picture of every page shows a number, or a chart of its own', async () => {
  for (const page of pages) {
    const { svg, said } = await textsOf(page);
    const drawn = /<svg[^>]*class="chart"/.test(svg);
    const numbered = numbers.some((fact) => sayFact(fact) === said('head'));
    expect({ path: page.path, drawn, numbered }).toMatchObject({ drawn: !numbered });
  }
});

test('the picture of a number bears it as it is told, bound and all, and nothing above it', async () => {
  for (const fact of numbers) {
    const page = pages.find(({ path }) => path === numberPlace(fact.address).path);
    if (!page) throw new Error(`${fact.address} has no page`);
    const { said } = await textsOf(page);
    expect(said('head')).toBe(sayFact(fact));
    expect(said('page')).toBe('');
  }
});

test('the picture of a number says what it counts, not its date alone', () => {
  for (const page of pages) {
    const { under } = coverOf(page);
    expect({ path: page.path, under }).not.toMatchObject({ under: expect.stringMatching(/^\d+$/) });
  }
});
