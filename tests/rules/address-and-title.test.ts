import { expect, test } from 'vitest';
import { addressAndTitle } from '../../src/rules/addresses';
import { library } from '../fixtures/library';

const title = 'Chorošie jabloki ždut otsročki v sadach';
const find = (slug: string, what = {}) =>
  addressAndTitle.find(
    library([{ title, language: 'ru-Latn', address: `https://a.example/${slug}`, ...what }]),
  );

test('addressAndTitle finds a word that address and title spell otherwise', () => {
  expect(find('khoroshie-jabluki-zhdut-otsrochki-v-sadakh')).toMatchObject([
    { says: 'The address has “jabluki” where the title has “jabloki”.' },
  ]);
});

test('addressAndTitle finds words after the last of the title', () => {
  expect(find('horoshie-yabloki-zhdut-otsrochki-v-sadah-zimoj')).toMatchObject([
    { says: 'The address has “zimoj” after the last word of the title.' },
  ]);
});

test.each([
  'khoroshie-yabloki-zhdut-otsrochki-v-sadakh',
  'horoshie-jabloki-ždut-otsrochki',
  'khoroshie-yabloki-zhdut-otsrochki-v-sadakh.html',
  'news/khoroshie-yabloki-zhdut-otsrochki-v-sadakh/?utm=1#top',
  'horošie-jabloki-ždut-otsročki-v-sadah',
  'good-apples-are-waiting-in-gardens',
  'yabloki',
  '?id=12',
])('addressAndTitle passes %s', (slug) => {
  expect(find(slug)).toEqual([]);
});

test('addressAndTitle knows the letters of addresses for no script but Cyrillic', () => {
  const pinyin = { title: 'Zhong guo de ping guo', language: 'zh-Latn' };
  expect(find('zhong-guo-de-ping-guo', pinyin)).toEqual([]);
  expect(find('žong-guo-de-ping-guo', pinyin)).toHaveLength(1);
});

test('addressAndTitle passes letters whose marks the address leaves out', () => {
  expect(find('elka-v-sadu-ne-zreet', { title: 'Ëlka v sadu ne zreet' })).toEqual([]);
  const french = { title: 'La pêche est mûre', language: 'fr' };
  expect(find('la-peche-est-mure', french)).toEqual([]);
});

test('addressAndTitle reads a title in English as it stands', () => {
  const english = { title: 'Which cherry is best', language: 'en' };
  expect(find('which-cherry-is-best', english)).toEqual([]);
  expect(find('which-chery-is-best', english)).toHaveLength(1);
});
