import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchIn } from '../../src/browser/search/search-index';
import { placeText } from '../../src/format/place';
import { indexes } from '../../src/report/outline/made';
import { searchFile } from '../../src/report/search/file';
import { html, textOfPage } from '../built';

const file = searchFile();
const find = await searchIn(file.things);
const places = (words: string) => find(words).hits.map(({ thing }) => thing.place);

test.each([
  ['36.6', 'debt-burden/#size-of-the-debt'],
  ['36.6', 'numbers/debt/share/china-exim/'],
  ['36,6', 'debt-burden/#size-of-the-debt'],
  ['3.243', 'numbers/debt/total/national/'],
  ['3,243', 'numbers/debt/total/national/'],
  ['3,243', 'debt-burden/#size-of-the-debt'],
  ['3243', 'numbers/debt/total/national/'],
  ['338.5', 'numbers/debt/creditors/world-bank/'],
  ['1158', 'numbers/territory/handover/area/'],
  ['Эксимбанк', 'names/china-exim-bank/'],
  ['Эксимбанк', 'debt-burden/#size-of-the-debt'],
  ['Ėksimbank', 'names/china-exim-bank/'],
  ['eksimbank', 'names/china-exim-bank/'],
  ['Kulma', 'introduction/#kulma'],
  ['Kulma', 'names/#names/kulma-pass'],
  ['Кулма', 'introduction/#kulma'],
  ['TBEA', 'debt-burden/#two-mines'],
  ['tbea', 'names/tbea/'],
  ['DSSI', 'names/debt-service-suspension-initiative/'],
  ['ОДКБ', 'names/csto/'],
  ['Тоҷикистон', 'names/tajikistan/'],
  ['Кумарғи Боло', 'names/#names/kumargi-bolo'],
  ['tadžikistan', 'sources/#xinhua-2019'],
  ['Таджикистан', 'sources/#xinhua-2019'],
  ['Tadzhikistan', 'sources/#xinhua-2019'],
  ['Панфилова', 'sources/#panfilova-2019'],
  ['How to cite', 'about/#cite'],
])('“%s” finds %s', (words, place) => {
  expect(places(words)).toContain(place);
});

test.each(['fn 31', 'note 31', 'n. 31', 'Footnote 31', 'fn31', '[31]', ' [ 31 ] '])(
  '“%s” finds note 31 first',
  (words) => {
    expect(find(words).hits[0]?.thing.title).toBe('Note 31');
  },
);

test.each(['fn 48', 'note 2021', '[48]', 'n. 0'])(
  '“%s” asks for a note that is not there',
  (words) => {
    expect(find(words)).toEqual({ hits: [], near: false });
  },
);

test('what has all words comes alone; where nothing has, what has some of them', () => {
  const { hits: both, near } = find('gold mines TBEA');
  expect([near, find('TBEA unheardof').near]).toEqual([false, true]);
  expect(both.length).toBeGreaterThan(0);
  expect(both.every(({ terms }) => terms.includes('tbea'))).toBe(true);
  expect(places('TBEA unheardof')).toEqual(expect.arrayContaining(places('TBEA')));
});

test('what a figure comes to is told with its unit, its date, and whether it is ours', () => {
  const of = (place: string) => file.things.find((thing) => thing.place === place)?.text;
  expect(of('economic-influence/#across/cement')).toMatch(
    /30,000\stonnes,\s2013; produced 4\.2\smillion\stonnes,\s2019/,
  );
  expect(of('debt-burden/#debt/creditors')).toMatch(/Not attributed US\$798\smillion derived/);
});

test('the name of something comes with what it is; its other forms stand apart, and are found', () => {
  const { thing } = find('base 201').hits.find(({ thing }) => thing.kind === 'name')!;
  expect(thing.text).toMatch(/^Largest Russian infantry base/);
  expect(thing.also).toContain('base 201');
  expect(find('Rachmon').hits[0]?.thing.title).toBe('Emomali Rahmon');
});

test('what is found through a name is found by the forms of it that stand there, each as a whole', () => {
  const [name, ...others] = find('Эксимбанк').hits;
  expect(name?.terms).toEqual(['eksimbank']);
  const terms = new Map(others.map(({ thing, terms }) => [thing.place, terms]));
  const both = ['export import bank of china', 'china exim bank'];
  expect(terms.get('debt-burden/#size-of-the-debt')).toEqual(both);
  expect(terms.get('debt-burden/#two-mines')).toEqual(['china exim bank']);
  expect(terms.get('numbers/debt/share/china-exim/')).toEqual(['china exim banks']);
  expect([...new Set([...terms.values()].flat())]).toEqual([...both, 'china exim banks']);
});

test('a figure is found by what kind of drawing it is, and pages come before it', () => {
  expect(places('map')).toEqual(['military-cooperation/#across/places']);
  expect(places('bar chart')).toContain('debt-burden/#debt/creditors');
  expect(places('line chart')).toContain('economic-influence/#production/gold');
  expect(['chart', 'timeline'].map((word) => places(word)[0])).toEqual(['charts/', 'timeline/']);
});

test('a word that is nowhere finds nothing', () => {
  expect(places('qqqqqqqqq')).toEqual([]);
});

test('a word by itself comes before one that only begins with it', () => {
  expect(find('36.6').hits[0]?.terms).toEqual(['36.6']);
});

test('all that search loads to look in weighs less than 48 kB compressed', () => {
  expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(48 * 1024);
});

test('the indexes are what the bar leads to, but for the search and the page about the edition', async () => {
  const page = await html('/search/');
  const [bar = ''] = page.match(/<nav id="menu"[\s\S]*?<\/nav>/) ?? [];
  const links = [...bar.matchAll(/<a href="\/([^"]*)"([^>]*)>/g)];
  const marked = links.filter(([, , attributes]) => attributes?.includes('data-index'));
  const paths = (found: typeof links) => found.map(([, path]) => path);
  expect(paths(marked)).toEqual(indexes.map(placeText));
  expect(paths(links).filter((path) => !paths(marked).includes(path))).toEqual(['about/']);
});

test('the page of the search lists them with what they hold', async () => {
  const [, list = ''] =
    (await html('/search/')).match(/id="indexes"[\s\S]*?<ul>([\s\S]*?)<\/ul>/) ?? [];
  const items = list.split('<li>').slice(1).map(textOfPage);
  expect(items).toEqual(indexes.map(({ name, what }) => `${name} ${what}`));
});
