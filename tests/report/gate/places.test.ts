import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a place with an unknown note',
    ({ places }) => (places.orchard.note = 3),
    'data/records/places.json: orchard: no note 3; notes there: 1 to 2',
  ],
  [
    'a place on a page beyond the last',
    ({ places }) => (places.orchard.page = 3),
    'data/records/places.json: orchard: no page 3; the report has 2',
  ],
  [
    'a place with an event that is not there',
    ({ places }) => (places.orchard.text = 'Since {timeline/market}.'),
    'data/records/places.json: orchard: no event at timeline/market; events there: festival',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
