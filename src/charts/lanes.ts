import { sayDate } from '../format/date';
import { count, list } from '../format/list';
import type { ChartOf } from '../schema/chart';
import type { RecordProps } from './frame';
import { happeningsOf, isClosing, labelOf, type Moment, themesOf } from './happening';
import { placeLaneChart } from './lane-chart';
import { placeLaneList } from './lane-list';

export type Props = RecordProps<ChartOf<'lanes'>, Moment>;

/** Place the events in lanes or, where it is narrow, in a list. */
export const placeLanes = (props: Props) =>
  props.frame.narrow ? placeLaneList(props) : placeLaneChart(props);

/** Say how many events each lane holds; each event has a name of its own. */
export function describeLanes({ records }: Pick<Props, 'records'>) {
  const happenings = happeningsOf(records);
  const said = themesOf(happenings).map((events) => `${labelOf(events)} (${events.length})`);
  const closing = records.find(isClosing);
  const closes = closing ? ` The report closes: ${sayDate(closing.closes)}.` : '';
  const all = count(happenings.length, 'event');
  return `${all} along one line of time, in a lane for each theme: ${list(said)}.${closes}`;
}
