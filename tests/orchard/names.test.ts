import { expect, test } from 'vitest';
import { html, textOfPage } from '../built';

test('a name that is told often has a page: its sentences by section, with the name marked', async () => {
  const page = await html('/names/growers/');
  expect(textOfPage(page)).toContain('All who sell fruit of their own trees');
  expect(page).toMatch(/<mark[^>]*>Growers<\/mark>/);
  for (const part of ['passages', 'numbers', 'figures']) expect(page).toContain(`id="${part}"`);
  // Each sentence has its place, and each number its page.
  expect(page).toMatch(/href="\/harvest\/#[a-z-]+"/);
  expect(page).toContain('href="/numbers/harvest/total/2023/"');
});

test('what the text explains leads to that page, and the index does, under its old anchor', async () => {
  expect(await html('/harvest/')).toContain('class="term" href="/names/growers/"');
  const index = await html('/names/');
  expect(index).toContain('id="names/growers"');
  expect(index).toContain('href="/names/growers/"');
});

test('a name that is told once and explained nowhere has its entry alone', async () => {
  const index = await html('/names/');
  expect(index).toContain('id="names/rosa-birnbaum"');
  expect(index).not.toContain('href="/names/rosa-birnbaum/"');
});

test('a work has a page of what rests on it, and a number one of what stands beside it', async () => {
  expect(await html('/evidence/')).toMatch(/href="\/sources\/[a-z0-9-]+\/"/);
  const page = await html('/numbers/harvest/fruit/apples/beside/');
  expect(page).toContain('id="harvest/total/2023"');
  expect(textOfPage(page)).toContain('of 55');
});
