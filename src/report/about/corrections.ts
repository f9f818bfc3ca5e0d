import { titleOf } from '../../format/say/title';
import { corrections } from '../opened/data';
import { pages } from '../links/pages';

const titles = Object.fromEntries(
  pages.map(({ path, before, name }) => [
    path,
    path ? titleOf({ number: before, title: name }) : 'The whole edition',
  ]),
);

/** What was put right or added, the newest first, each with an anchor that stays, and its page. */
export const listedCorrections = corrections.map(({ date, what, page: path = '' }, i) => ({
  id: `correction-${corrections.length - i}`,
  date,
  what,
  path,
  where: titles[path] ?? path,
}));
