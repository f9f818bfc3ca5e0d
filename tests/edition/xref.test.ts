import { expect, test } from 'vitest';
import { mainPages } from '../../src/report/site/bar';
import { chapters } from '../../src/report/opened/chapters';
import { datasets } from '../../src/report/opened/data';
import { urlOf } from '../../src/web/href';
import { Kind, type Reference, Xref } from '../../src/schema/xref';
import { text } from '../built';

const xref = Xref.parse(JSON.parse(await text('xref.json')));
const addresses = xref.references.flatMap(({ address, also = [] }) => [address, ...also]);
const left = xref.moved.map(({ from }) => from);

/** The ids of a page of the built site; nothing where there is no such page. */
async function idsOn(page: string): Promise<string[] | undefined> {
  const html = await text(`${page}index.html`).catch(() => undefined);
  if (html === undefined) return undefined;
  return [...html.matchAll(/<[^>]*? id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** Addresses that lead to no page, or to no id on it. */
async function dead(all: readonly string[]) {
  const byPage = Map.groupBy(all, (address) => address.replace(/#.*/, ''));
  const found = [...byPage].map(async ([page, inside]) => {
    const ids = await idsOn(page.slice(xref.address.length));
    const leads = (address: string) => address === page || ids?.includes(address.split('#')[1]!);
    return inside.filter((address) => !ids || !leads(address));
  });
  return (await Promise.all(found)).flat();
}

test('every address in xref.json leads to a page, and to an id on it', async () => {
  expect(await dead([...addresses, ...left])).toEqual([]);
});

test('an address that leads nowhere would be found', async () => {
  const wrong = [urlOf({ path: 'gone/' }), urlOf({ path: 'about/', anchor: 'gone' })];
  expect(await dead([...wrong, urlOf({ path: 'about/' })])).toEqual(wrong);
});

test('nothing is in xref.json twice, and there is something of every kind', () => {
  const keys = xref.references.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(xref.references.map(({ kind }) => kind))).toEqual(new Set(Kind.options));
});

/** Ids that serve the page alone: its parts, its patterns, its briefs, its choices, its names of things, the marks of remarks. */
const inner =
  /^(main|menu|inside|marked-.*|display.*|hatch-.*|brief\/.*|only-.*|title-.*|.*-title)$/;

test.each([
  ...chapters.map(({ slug }) => `${slug}/`),
  ...[...datasets.keys()].map((id) => `data/${id}/`),
  '',
  ...mainPages.map(({ path }) => path).filter((path) => !['numbers/', 'data/'].includes(path)),
])('every id on %s that is worth a link is in xref.json', async (page) => {
  const ids = ((await idsOn(page)) ?? []).filter((id) => !inner.test(id));
  expect(ids.length).toBeGreaterThan(1);
  const known = [...addresses, ...left];
  const unlisted = ids.filter((id) => !known.includes(urlOf({ path: page, anchor: id })));
  expect(unlisted).toEqual([]);
});

const of = (kind: Reference['kind'], id: string) =>
  xref.references.find((reference) => reference.kind === kind && reference.id === id);

test('references say in plain words what a link leads to', () => {
  expect(of('number', 'debt/creditors/world-bank')).toEqual({
    kind: 'number',
    id: 'debt/creditors/world-bank',
    title: 'Creditors, World Bank: US$338.5 million',
    address: urlOf({ path: 'numbers/debt/creditors/world-bank/' }),
    also: [
      urlOf({ path: 'data/debt/', anchor: 'debt/creditors/world-bank' }),
      urlOf({ path: 'debt-burden/', anchor: 'debt/creditors/world-bank' }),
      urlOf({ path: 'numbers/debt/creditors/world-bank/beside/' }),
    ],
  });
  expect(of('figure', 'debt/creditors')).toMatchObject({
    number: '2.1a',
    title: 'Figure 2.1a: One Chinese bank is owed more than a third of the external debt',
    address: urlOf({ path: 'debt-burden/', anchor: 'debt/creditors' }),
  });
  expect(of('passage', 'debt-burden#size-of-the-debt')?.title).toBe(
    '2.1 The debt burden, paragraph 1: size of the debt',
  );
  expect(of('number', 'debt/growth/2020')?.title).toBe(
    'Economic growth, 2020 (ten months): as low as 4.2%',
  );
  expect(of('number', 'debt/service/sum')?.title).toContain('derived by this edition');
  expect(of('heading', 'about#authors')).toEqual({
    kind: 'heading',
    id: 'about#authors',
    title: 'About: The authors',
    address: urlOf({ path: 'about/', anchor: 'authors' }),
  });
  expect(of('note', 'note/12')).toMatchObject({ number: '12', title: 'Note 12' });
});
