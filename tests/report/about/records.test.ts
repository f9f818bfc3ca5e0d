import { expect, test } from 'vitest';
import { placeText } from '../../../src/format/place';
import { isClosing } from '../../../src/charts/base/happening';
import { happenings, recordsOf } from '../../../src/report/about/records';
import { timeline } from '../../../src/report/opened/data';

const event = timeline.events[0] as (typeof timeline.events)[number];
const dated = (id: string, date: string) => ({ id, date, text: '', short: id, ...unsaid });
const { actors, theme, note, page } = event;
const unsaid = { actors, theme, note, page };

test('happenings(events, deadline, link) closes after the events of the month that it closes in', () => {
  const events = [dated('after', '2020-10'), dated('in', '2020-09'), dated('on', '2020-09-13')];
  const said = happenings(events, '2020-09', placeText).map((one) =>
    isClosing(one) ? one.closes : one.short,
  );
  expect(said).toEqual(['in', 'on', '2020-09', 'after']);
});

test('happenings(events, deadline, link) closes last where nothing is to come', () => {
  expect(happenings([dated('in', '2020-09')], '2020-09', placeText).at(-1)).toEqual({
    closes: '2020-09',
  });
});

test('recordsOf(events) are the events of the timeline, and the deadline', () => {
  const { events } = recordsOf('events', placeText);
  expect(events).toHaveLength(timeline.events.length + 1);
  expect(events.filter(isClosing)).toHaveLength(1);
});
