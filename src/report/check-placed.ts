import { framesOf, kinds } from '../charts/kinds';
import type { ChartProps, RecordProps } from '../charts/frame';
import type { Chart } from '../schema/chart';

/**
 * Place a chart in both its frames, to see that it can be.
 * @throws Problem where it cannot.
 */
export function checkPlaced(drawn: Omit<ChartProps & RecordProps<Chart, unknown>, 'frame'>) {
  const kind = kinds[drawn.chart.kind];
  for (const frame of Object.values(framesOf(kind))) kind.place({ ...drawn, frame });
}
