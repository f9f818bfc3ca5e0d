import { least } from 'd3';
import { formatNumber } from './number';

const parts: [number, string][] = [
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];

/** How large something is beside something else, in words and to two digits: `a little over a tenth (0.10) of`, `3.4 times`; to three where it is little more. */
export function sayRatio(ratio: number) {
  if (ratio >= 1) {
    const digits = ratio < 1.1 ? 3 : 2;
    return `${formatNumber(Number(ratio.toPrecision(digits)))} times`;
  }
  const [part, words] = least(parts, ([each]) => Math.abs(Math.log(ratio / each))) ?? [1, ''];
  const off = ratio / part - 1;
  if (Math.abs(off) > 0.12) return `${formatNumber(Number((100 * ratio).toPrecision(2)))}% of`;
  const near = Math.abs(off) < 0.005 ? '' : off > 0 ? 'a little over ' : 'a little under ';
  return `${near}${words} (${ratio.toPrecision(2)}) of`;
}
