import type { Correction } from '../schema/correction';
import { within } from '../schema/problem';
import { known } from './known';

/** @throws Problem where a correction names a page that is not there. */
export function checkCorrections(
  corrections: readonly Correction[],
  pages: readonly { path: string }[],
) {
  const paths = pages.map(({ path }) => path).filter(Boolean);
  for (const { date, page } of corrections) {
    if (page) within(`content/corrections.json: ${date}`, () => known('page', page, paths));
  }
}
