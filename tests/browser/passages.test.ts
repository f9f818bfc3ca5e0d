import { expect, test } from 'vitest';
import { desk, lookAt, phone, tablet, visit } from './open';

const path = '/prices/';
const dark = { ...desk, colorScheme: 'dark' as const };

test.each([
  { name: 'wide', options: desk },
  { name: 'wide and dark', options: dark },
  { name: 'on a tablet', options: tablet },
  { name: 'on a phone', options: phone },
])('a link to a paragraph leads to it, tinted and clear of the bar, $name', async (view) => {
  await lookAt(`${path}#given-away`, view.options, async (page) => {
    const paragraph = page.locator('p:has(> .passage:target)');
    const { backgroundColor, raised, top, bar } = await paragraph.evaluate((p) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.background = 'var(--raised)';
      return {
        backgroundColor: getComputedStyle(p).backgroundColor,
        raised: getComputedStyle(probe).backgroundColor,
        top: p.getBoundingClientRect().top,
        bar: document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0,
      };
    });
    expect(await paragraph.innerText()).toContain('Nobody gives fruit away');
    expect(backgroundColor).toBe(raised);
    expect(top).toBeGreaterThan(bar);
    expect(top).toBeLessThan(bar + 60);
  });
});

test('every paragraph has a link to itself, under a name of its own', async () => {
  await lookAt(path, desk, async (page) => {
    const links = await page
      .locator('.prose > p > .passage:first-child a')
      .evaluateAll((all) =>
        all.map((a) => [a.getAttribute('aria-label'), a.getAttribute('href'), a.parentElement?.id]),
      );
    expect(links.length).toBeGreaterThan(5);
    expect(links).toHaveLength(await page.locator('.prose > p').count());
    expect(new Set(links.map(([name]) => name)).size).toBe(links.length);
    expect(links.map(([, href]) => href)).toEqual(links.map(([, , id]) => `#${id}`));
  });
});

test('at a desk the sign that links to a paragraph waits in the gutter', async () => {
  await visit(path, desk, async (page) => {
    const sign = page.locator('#given-away a');
    const opacity = () => sign.evaluate((a) => getComputedStyle(a).opacity);
    expect(await opacity()).toBe('0');
    await page.locator('p:has(> #given-away)').hover();
    expect(await opacity()).toBe('1');
    await page.locator('h1').hover();
    await sign.focus();
    expect(await opacity()).toBe('1');
    const text = await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect());
    const { right, width, height } = await sign.evaluate((a) => a.getBoundingClientRect().toJSON());
    expect(right).toBeLessThanOrEqual(text.left);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

test('an event in the timeline leads to the passage that tells it', async () => {
  await visit('/timeline/', desk, async (page) => {
    await page.locator('[id="timeline/frost"]').getByText('Told in').click();
    expect(page.url()).toContain('/harvest/#blossom');
    const told = page.locator('p:has(> .passage:target) data[value="2023-04"]');
    expect(await told.innerText()).toBe('April 2023');
  });
});
