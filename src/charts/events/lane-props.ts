import type { RecordProps } from '../base/frame';

/** What a chart of events is given: the events in the order of time, and where the report closes. */
export type Props = RecordProps<'lanes', 'events'>;
