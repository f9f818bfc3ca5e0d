import { sayDate } from '../../format/say/date';
import { count, list } from '../../format/say/list';
import { happeningsOf, isClosing, lanesOf } from '../base/happening';
import { placeLaneChart } from './lane-chart';
import { placeLaneList } from './lane-list';
import type { RecordProps } from '../base/frame';

/** What a chart of events is given: the events in the order of time, and where the report closes. */
export type Props = RecordProps<'lanes', 'events'>;

/** Place the events in lanes or, where it is narrow, in a list. */
export const placeLanes = (props: Props) =>
  props.frame.narrow ? placeLaneList(props) : placeLaneChart(props);

/** Say how many events each lane holds; each event has a name of its own. */
export function describeLanes({ events, as }: Pick<Props, 'events' | 'as'>) {
  const happenings = happeningsOf(events);
  const lanes = lanesOf(happenings, as?.lanes);
  const said = lanes.map(({ short, events }) => `${short} (${events.length})`);
  const closing = events.find(isClosing);
  const closes = closing ? ` The report closes: ${sayDate(closing.closes)}.` : '';
  const all = count(happenings.length, 'event');
  return `${all} along one line of time, in a lane for each ${as?.lanes ?? 'theme'}: ${list(said)}.${closes}`;
}
