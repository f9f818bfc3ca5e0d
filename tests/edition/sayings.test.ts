import { expect, test } from 'vitest';
import { datasets, tablesOf } from '../../src/report/opened/data';

const facts = [...datasets.keys()].flatMap(tablesOf).flatMap(({ facts }) => facts);

/** Read from the report, line by line. Elsewhere its text names nobody for the number itself. */
const sayings = {
  'investment/total/china': 'official: President Rahmon',
  'investment/share/china': 'official: President Rahmon',
  'pandemic/count/deaths': 'official: official figures',
  'pandemic/count/cases': 'official: official figures',
  'pandemic/funds/health': 'official: President Rahmon',
  'public-opinion/ally/china': 'poll: the Sharq polling institute',
  'public-opinion/ally/russia': 'poll: the Sharq polling institute',
  'public-opinion/ally/iran': 'poll: the Sharq polling institute',
  'public-opinion/concern/2008': 'poll: respondents',
  'public-opinion/concern/2018': 'poll: respondents',
  'russian-support/deliveries/goods': 'official: the Russian representative',
  'territory/claims/inhabitants': 'media: the Chinese website Flower - Reflection of History',
};

test('a number is somebody’s where the text of the report names them for it, and nowhere else', () => {
  const said = facts.flatMap(({ address, says }) =>
    says ? [[address, `${says.kind}: ${says.who}`]] : [],
  );
  expect(Object.fromEntries(said)).toEqual(sayings);
});

test('planned are the payments that fall due, and the stations that are promised', () => {
  expect(facts.filter(({ planned }) => planned).map(({ address }) => address)).toEqual([
    'debt/service/2021',
    'debt/service/2022',
    'debt/service/2023',
    'military-cooperation/border-promised/stations',
  ]);
});

test('only who belongs to what is told without its printed form', () => {
  const unprinted = facts.filter(
    ({ derived, value, printed }) => !derived && value !== 'not stated' && !printed,
  );
  const tables = unprinted.map(({ address }) => address.split('/').slice(0, 2).join('/'));
  expect([...new Set(tables)]).toEqual(['security-bodies/members']);
});
