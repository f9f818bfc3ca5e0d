import { expect, test } from 'vitest';
import { speakers } from '../../../src/format/say/speaker';
import { Speaker } from '../../../src/schema/speaker';

test('every kind of speaker has words, beside a number and where works are counted', () => {
  for (const kind of Speaker.options) {
    expect(speakers[kind].one).toBeTruthy();
    expect(speakers[kind].many).toBeTruthy();
  }
  expect(speakers.statistic).toEqual({ one: 'a statistic', many: 'statistics' });
  expect(speakers.institution.one).toBe('a report of an institution');
  expect(speakers.unsaid).toEqual({ one: 'a text of a kind not stated', many: 'not stated' });
});
