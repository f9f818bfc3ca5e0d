import { titleOf } from '../../format/say/title';
import { corrections as all } from '../opened/data';
import { pages } from '../links/pages';

const titles = Object.fromEntries(
  pages.map(({ path, before, name }) => [
    path,
    path ? titleOf({ number: before, title: name }) : 'The whole edition',
  ]),
);

/** What was put right or added, the newest first, each with an anchor that stays, and its page. */
export const corrections = all.map(({ date, what, page: path = '' }, i) => ({
  id: `correction-${all.length - i}`,
  date,
  what,
  path,
  where: titles[path] ?? path,
}));
