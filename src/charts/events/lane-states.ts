import { median } from 'd3';
import type { Drawn } from '../base/frame';
import { happeningsOf, isClosing } from '../base/happening';
import type { Way } from '../base/state';

/**
 * The ways to draw events: in lanes by theme, by who acts, by the section that tells them; and those of
 * the years in which half of them and more begin, with more room.
 */
export function lanesBy(drawn: Drawn): Way[] {
  const begun = happeningsOf(drawn.events).map(({ begins }) => Number(begins.slice(0, 4)));
  const from = median(begun) ?? 0;
  const years = Math.floor(from);
  const late = drawn.events.filter(
    (moment) => isClosing(moment) || Number(moment.begins.slice(0, 4)) >= years,
  );
  return [
    { id: 'by-theme', name: 'By theme', says: '', drawn },
    {
      id: 'by-actor',
      name: 'By who acts',
      says: 'An event with several who act stands with the one that is named first.',
      drawn: { ...drawn, as: { lanes: 'actor' } },
    },
    {
      id: 'by-section',
      name: 'By section',
      says: 'Each event stands with the section that tells it first.',
      drawn: { ...drawn, as: { lanes: 'section' } },
    },
    ...(late.length < drawn.events.length
      ? [
          {
            id: 'late',
            name: `From ${years} on`,
            says: 'Half of the events and more begin in these years.',
            drawn: { ...drawn, events: late },
          },
        ]
      : []),
  ];
}
