import { expect, test } from 'vitest';
import { html, textOfPage } from '../built';

test('the page of a subject says what is found, and gathers what its numbers lead to', async () => {
  const page = await html('/data/prices/');
  expect(textOfPage(page)).toContain('A kilo of apples costs more than before.');
  // Its charts first, each under its finding, which leads to its page.
  expect(page.indexOf('href="/charts/prices/market/"')).toBeGreaterThan(0);
  expect(page.indexOf('href="/charts/prices/market/"')).toBeLessThan(page.indexOf('id="numbers"'));
  // Then its numbers, each an anchor, with the sentence that tells it; then events, passages, works, files.
  for (const part of ['prices/market/plums', 'events', 'passages', 'sources', 'files'])
    expect(page).toContain(`id="${part}"`);
  expect(page).toContain('href="/data/prices.xlsx"');
});

test('what a subject has none of has no heading', async () => {
  const page = await html('/data/land/');
  expect(page).toContain('id="numbers"');
  expect(page).not.toContain('id="events"');
});

test('a short way leads to a subject, where no section has its name', async () => {
  expect(await html('/land/')).toContain('content="0; url=/data/land/"');
  expect(await html('/prices/')).not.toContain('http-equiv="refresh"');
});

test('the first page leads to every subject in one step', async () => {
  const page = await html('/');
  for (const subject of ['harvest', 'helpers', 'land', 'prices'])
    expect(page).toContain(`href="/data/${subject}/"`);
});
