import { titleOf } from '../format/title';
import { within } from '../schema/problem';
import { corrections as all } from './data';
import { found } from './known';
import { pages } from './pages';

const titles = Object.fromEntries(
  pages
    .filter(({ path }) => path)
    .map(({ path, before, name }) => [path, titleOf({ number: before, title: name })]),
);

/**
 * What was put right or added, the newest first, each with an anchor that stays, and its page.
 * @throws Problem where a correction names a page that is not there.
 */
export const corrections = all.map(({ date, what, page: path = '' }, i) => {
  const where = within(`content/corrections.json: ${date}`, () =>
    path ? found('page', path, titles) : 'The whole edition',
  );
  return { id: `correction-${all.length - i}`, date, what, path, where };
});
