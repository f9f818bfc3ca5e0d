import { expect, test } from 'vitest';
import { remarked } from '../../src/report/about/remarked';
import { html } from '../built';

const ledger = await html('/remarks/');
const entries = remarked.flatMap(({ chapter, entries }) =>
  entries.map(({ remark: { id } }) => ({ id, slug: chapter.slug })),
);

test.each(entries)('the remark $id is in the ledger, which leads to it and back', async (entry) => {
  const { id, slug } = entry;
  expect(ledger).toContain(`id="${id}"`);
  expect(ledger).toContain(`/${slug}/#remark-${id}"`);
  expect(await html(`/${slug}/`)).toContain(`/remarks/#${id}"`);
});

test('a row among the data, and an event of the timeline, lead to the remarks about them', async () => {
  expect(await html('/data/debt/')).toContain('/remarks/#total-date"');
  expect(await html('/timeline/')).toContain('/remarks/#osce"');
});
