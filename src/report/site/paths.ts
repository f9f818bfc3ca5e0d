import { Problem } from '../../schema/problem';
import type { Written } from '../reckoning/finders';
import { mainPages } from './bar';

type Paged = Pick<Written, 'report' | 'datasets'>;

/** Where every page of the site is, from the first: `apples/`. */
export const pathsOf = (paged: Paged) => ['', ...named(paged), ...numbered(paged)];

/** @throws Problem where the site has no such page. */
export function checkSitePage(path: string, paged: Paged) {
  if (pathsOf(paged).includes(path)) return;
  const there = [...named(paged), 'numbers/dataset/table/row/'].join(', ');
  throw new Problem(`no page "${path}"; there are: ${there}`);
}

const named = ({ report, datasets }: Paged) => [
  ...report.sections.map(({ slug }) => `${slug}/`),
  ...[...datasets.keys()].map((id) => `data/${id}/`),
  ...mainPages.map(({ path }) => path),
];

const numbered = ({ datasets }: Paged) =>
  [...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([table, { rows, derived }]) =>
      [...rows, ...derived].map(({ id }) => `numbers/${dataset}/${table}/${id}/`),
    ),
  );
