import { expect, test } from 'vitest';
import { sayVoice, speakers } from '../../../src/format/say/speaker';
import { Speaker } from '../../../src/schema/speaker';

test('every kind of speaker has words, beside a number and where works are counted', () => {
  for (const kind of Speaker.options) expect(speakers[kind] && sayVoice(kind)).toBeTruthy();
  expect([speakers.statistic, sayVoice('statistic')]).toEqual(['a statistic', 'statistics']);
  expect(speakers.institution).toBe('a report of an institution');
  expect(speakers.collection).toBe('a chapter in a collection');
});
