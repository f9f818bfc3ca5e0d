import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/everything';

const titled = (what: object) =>
  faultsOf(({ sources }) => Object.assign(sources.almanac, { language: 'ru-Latn', ...what }));

test.each<[what: string, work: object]>([
  ['a title that turns back', { title: 'Jabloki' }],
  ['a misprinted title with another form', { title: 'Jabliki', cyrillic: 'Яблоки' }],
  ['a title that cannot be turned back, typed', { title: 'Yabloko', cyrillic: 'Яблоко' }],
  ['a title that is not transliterated', { title: 'Apples, Wholly', language: 'en' }],
])('%s is in order', (_what, work) => {
  expect(titled(work)).toEqual([]);
});

test.each<[what: string, work: object, message: string]>([
  [
    'a title that cannot be turned back',
    { title: 'Grusha i whisky' },
    'data/records/sources.json: almanac: no way back from h w in the title; type the whole of it as "cyrillic"',
  ],
  [
    'a form typed for nothing',
    { title: 'Jabloki', cyrillic: 'Яблоки' },
    'data/records/sources.json: almanac: the title turns back to this by itself; take "cyrillic" out',
  ],
  [
    'a form of a title that is in no transliteration',
    { title: 'Apples', language: 'en', cyrillic: 'Яблоки' },
    'data/records/sources.json: almanac: "en" is not transliterated from Cyrillic; take "cyrillic" out',
  ],
  [
    'a language without a standard to turn back by',
    { title: 'Seb', language: 'tg-Latn' },
    'data/records/sources.json: almanac: no way back from tg-Latn in the title; type the whole of it as "cyrillic"',
  ],
  [
    'a collection that cannot be turned back',
    { title: 'Jabloki', collection: { title: 'Sad, whole', translation: 'Garden' } },
    'data/records/sources.json: almanac: collection: no way back from w h in the title; type the whole of it as "cyrillic"',
  ],
])('%s is told', (_what, work, message) => {
  expect(titled(work)).toEqual([message]);
});
