import { expect, test } from 'vitest';
import { sayFact } from '../../src/format/say/fact';
import { besidePlace, numberPlace } from '../../src/report/links/places';
import { edition, rows } from '../../src/report/opened/data';
import { besideOf, compared } from '../../src/report/outline/beside';
import { isKnown } from '../../src/schema/fact';
import { html, textOfPage } from '../built';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('every number of the report says what it counts', () => {
  expect(rows.filter((fact) => isKnown(fact) && !fact.counts)).toEqual([]);
});

test('each number leads to what stands beside it, and each pair there has an address', async () => {
  expect(compared.length).toBeGreaterThan(40);
  for (const { address } of compared) {
    const { path } = besidePlace(address);
    expect(await html(`/${numberPlace(address).path}`)).toContain(`href="/${path}"`);
    const page = await html(`/${path}`);
    const text = plain(textOfPage(page));
    for (const { other } of besideOf(address).pairs) {
      expect(page).toContain(`id="${other.address}"`);
      expect(page).toContain(`href="#${other.address}"`);
      expect(text).toContain(plain(sayFact(other)));
    }
  }
});

test('a pair that is chosen by hand stands first on both of its pages, and on those of its numbers', () => {
  expect(edition.ratios.length).toBeGreaterThan(0);
  for (const { of, to } of edition.ratios) {
    for (const [one, other] of [
      [of, to],
      [to, of],
    ] as const) {
      const { pairs } = besideOf(one);
      const chosen = pairs.filter((pair) => pair.chosen).map((pair) => pair.other.address);
      expect(chosen).toContain(other);
      expect(pairs.slice(0, chosen.length).map((pair) => pair.other.address)).toEqual(chosen);
    }
  }
});

test('what is owed is told by no yearly payment, and the page says so', async () => {
  const { pairs, apart } = besideOf('debt/total/national');
  expect(pairs.map(({ other }) => other.address)).not.toContain('debt/service/2021');
  expect(apart).toContainEqual({
    why: 'what comes or goes in a span of time',
    facts: expect.arrayContaining([expect.objectContaining({ address: 'debt/service/2021' })]),
  });
  expect(textOfPage(await html('/numbers/debt/total/national/beside/'))).toContain(
    'What comes or goes in a span of time',
  );
});

test('a number that has nothing like it says why', async () => {
  expect(textOfPage(await html('/numbers/debt/share/china-exim/'))).toContain(
    'no other number that counts alike: a share of the external debt',
  );
});
