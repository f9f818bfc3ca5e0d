import { expect, test } from 'vitest';
import { desk, looked, phone, visit } from './open';
import { stand, thin, upward, walk } from './walk';

/** A page of each kind. */
const kinds = [
  ...['/', '/prices/', '/charts/', '/timeline/', '/names/', '/numbers/', '/sources/'],
  ...['/accessibility/', looked.find((path) => /^\/numbers\/./.test(path)) ?? ''],
];

/** The order of stops is that of the page, at any width; it is the bar, and what has a menu, that differ. */
const narrow = ['/', '/prices/', '/timeline/'];
const views = [
  ...kinds.map((path) => ({ path, name: 'wide', options: desk })),
  ...narrow.map((path) => ({ path, name: 'narrow', options: { viewport: phone.viewport } })),
];

test.each(views)(
  'by keyboard, $path, $name: stops are in order, in sight, with a ring, and lead out of the page',
  async ({ path, options }) => {
    await visit(path, options, async (page) => {
      await thin(page);
      const there = await walk(page, 'Tab');
      const places = there.map(({ at }) => at);
      expect(there.length).toBeGreaterThan(10);
      expect(there.filter(({ inSight, ring }) => !inSight || !ring)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(upward(there)).toEqual([]);
      const last = there.at(-1);
      if (!last || options !== desk) return;
      await stand(page, last);
      const back = await walk(page, 'Shift+Tab');
      expect(back.map(({ at }) => at)).toEqual(places.toReversed());
      expect(back.filter(({ inSight, ring }) => !inSight || !ring)).toEqual([]);
    });
  },
);

test('a trap, a stop out of order, and one without a ring would be found', async () => {
  await visit('/404.html', { ...desk, bypassCSP: true }, async (page) => {
    const ring = 'a:focus { outline: 2px solid }';
    await page.setContent(`<style>${ring} #c { outline: none }</style>
      <a id="a" href="#a">a</a><a id="b" href="#b" style="position: absolute; top: 300px">b</a>
      <a id="c" href="#c" style="position: absolute; top: 100px">c</a>
      <a id="d" href="#d" style="position: absolute; top: 400px" tabindex="1">d</a>`);
    const stops = await walk(page, 'Tab');
    expect(stops.map(({ name }) => name)).toEqual(['d', 'a', 'b', 'c']);
    expect(upward(stops)).toEqual(['d > a', 'b > c']);
    expect(stops.filter((stop) => !stop.ring).map(({ name }) => name)).toEqual(['c']);
    await page.setContent(
      `<a href="#a">a</a><a href="#b" onkeydown="event.preventDefault()">b</a><a href="#c">c</a>`,
    );
    await expect(walk(page, 'Tab', 20)).rejects.toThrow('is still on');
  });
});
