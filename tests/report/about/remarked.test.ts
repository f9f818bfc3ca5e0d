import { expect, test } from 'vitest';
import { remarksOn } from '../../../src/report/about/remarked';
import { remarks } from '../../../src/report/opened/data';

test('remarksOn(address) finds remarks by each thing they are about, in their order', () => {
  const subjects = [...new Set(remarks.flatMap(({ on }) => on))];
  expect(subjects.length).toBeGreaterThan(remarks.length);
  for (const subject of subjects) {
    const about = remarks.filter(({ on }) => new Set(on).has(subject));
    expect(about).not.toEqual([]);
    expect(remarksOn(subject)).toEqual(about);
  }
});

test('remarksOn(address) finds none about what no remark is about', () => {
  expect(remarksOn('fruit/harvest/pears')).toEqual([]);
});
