import { expect, test } from 'vitest';
import { dialog, field, hits, look, status } from '../look';
import { desk, visit } from '../open';

test('a question has its number first on the page, in whatever section it stands', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'how many windfalls were pressed');
    expect(await page.locator(hits).first().innerText()).toMatch(
      /^2\.1 What fruit costs · Number · .*Windfalls pressed: eight\stonnes$/,
    );
    await page.locator(field).press('Enter');
    await page.waitForURL('**/numbers/prices/juice/windfalls/');
  });
});

test('every hit says what it is', async () => {
  await visit('/about/', desk, async (page) => {
    const seen = new Set<string>();
    await page.keyboard.press('/');
    for (const words of [
      'fruit',
      'harvest',
      'note 3',
      'correction',
      'frost',
      'almanac',
      'remark',
      'ladders',
    ]) {
      await page.locator(field).fill(words);
      await page
        .locator(status)
        .filter({ hasText: `“${words}”` })
        .waitFor();
      // They come a screenful at a time.
      await page.waitForTimeout(500);
      for (const line of await page.locator(hits).allInnerTexts()) seen.add(kindIn(line) ?? line);
    }
    expect([...seen].toSorted()).toEqual(all);
  });
});

test('what is found by a word that stands nowhere says by which', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'Nüsse');
    const found = page.locator(`${dialog} .hits li`).first();
    expect(await found.innerText()).toMatch(/Figure 2\.1\w: .*\s+Looked for as Nüsse$/s);
    await page.locator(field).fill('workers');
    await page.locator(status).filter({ hasText: 'workers' }).waitFor();
    expect(await page.locator(hits).first().innerText()).toBe('Section · 2.2 Who helps');
  });
});

const all = [
  ...['Check', 'Correction', 'Event', 'Figure', 'Heading', 'Name', 'Note', 'Number', 'Our remark'],
  ...['Page', 'Paragraph', 'Section', 'Source', 'Table'],
];

/** What a line begins with, be it after the section of the best hit. */
const kindIn = (line: string) =>
  all.find((kind) => new RegExp(`^(\\S.* · )?${kind}\\b`).test(line));
