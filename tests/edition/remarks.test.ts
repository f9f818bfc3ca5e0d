import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { remarks } from '../../src/report/opened/data';
import { remarked, remarksOn } from '../../src/report/about/remarked';
import { subjectOf } from '../../src/report/about/subject';

const standing = remarked.flatMap(({ entries }) => entries);

test('each remark stands in one passage, and the file has them in the order of the report', () => {
  expect(standing.map(({ remark }) => remark.id)).toEqual(remarks.map(({ id }) => id));
});

test('a remark on passages of its section stands at one of them', () => {
  const stray = remarked.flatMap(({ chapter, entries }) =>
    entries.flatMap(({ remark: { id, on }, passage }) => {
      const here = on.filter((one) => one.startsWith(`${chapter.slug}#`));
      const own = `${chapter.slug}#${passage.id}`;
      return here.length > 0 && !here.includes(own) ? [`${id} stands at ${own}`] : [];
    }),
  );
  expect(stray).toEqual([]);
});

test.each(remarks)('the remark $id says in a sentence what was done', ({ did }) => {
  expect(did).toMatch(/^[A-Z“{][^.]+\.$/);
});

test('no section has two remarks of one title', () => {
  for (const { entries } of remarked) {
    const titles = entries.map(({ remark }) => remark.title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('every section has remarks', () => {
  expect(remarked.map(({ chapter }) => chapter)).toEqual(chapters);
  expect(remarked.filter(({ entries }) => entries.length === 0)).toEqual([]);
});

test('remarks are found by the row, the note, the event and the passage they are on', () => {
  const on = (address: string) => remarksOn(address).map(({ id }) => id);
  expect(on('debt/total/national')).toEqual(['total-date', 'one-base', 'rest']);
  expect(on('note/10')).toEqual(['total-date']);
  expect(on('timeline/osce-forum')).toEqual(['osce']);
  expect(on('conclusion#interests')).toEqual(['judgement']);
  expect(on('debt/service/2021')).toEqual([]);
});

test('subjectOf(address) names what a remark is on, and leads there', () => {
  expect(subjectOf('debt/creditors/china-exim')).toEqual({
    words: 'China Exim Bank',
    place: { path: 'numbers/debt/creditors/china-exim/' },
  });
  expect(subjectOf('debt/growth/2020').words).toBe('Economic growth, 2020 (ten months)');
  expect(subjectOf('note/10')).toEqual({
    words: 'note\u00a010',
    place: { path: 'debt-burden/', anchor: 'note-10' },
  });
  expect(subjectOf('timeline/friendship-treaty')).toEqual({
    words: 'Treaty of good neighbourliness',
    place: { path: 'timeline/', anchor: 'timeline/friendship-treaty' },
  });
  expect(subjectOf('conclusion#interests')).toEqual({
    words: '4 ¶\u00a03',
    place: { path: 'conclusion/', anchor: 'interests' },
  });
});
