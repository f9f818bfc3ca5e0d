import { corrections as all, edition } from './data';
import { titleOf } from './outline';
import { pages } from './pages';

/** What was put right or added, the newest first, each with an anchor that stays, and its page. */
export const corrections = all.map(({ date, what, page = '' }, i) => {
  const { path, number, name } = pages.find(({ path }) => path === page)!;
  const where = path ? titleOf({ number, title: name }) : edition.title;
  return { id: `correction-${all.length - i}`, date, what, path, where };
});
