import { Problem } from '../../schema/problem';
import { across as gathered } from '../reckoning/addresses';
import type { Written } from '../reckoning/finders';
import { mainPages } from './bar';

type Paged = Pick<Written, 'report' | 'datasets' | 'across'>;

/** Where every page of the site is, from the first: `apples/`. */
export const pathsOf = (paged: Paged) => ['', ...named(paged), ...drawn(paged), ...numbered(paged)];

/** @throws Problem where the site has no such page. */
export function checkSitePage(path: string, paged: Paged) {
  if (pathsOf(paged).includes(path)) return;
  const there = [...named(paged), 'charts/dataset/table/', 'numbers/dataset/table/row/'].join(', ');
  throw new Problem(`no page "${path}"; there are: ${there}`);
}

const named = ({ report, datasets }: Paged) => [
  ...report.sections.map(({ slug }) => `${slug}/`),
  ...[...datasets.keys()].map((id) => `data/${id}/`),
  ...mainPages.map(({ path }) => path),
];

const drawn = ({ datasets, across }: Paged) => [
  ...[...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([table, { figure }]) =>
      figure ? `charts/${dataset}/${table}/` : [],
    ),
  ),
  ...Object.keys(across).map((id) => `charts/${gathered}/${id}/`),
];

const numbered = ({ datasets }: Paged) =>
  [...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([table, { rows, derived }]) =>
      [...rows, ...derived].map(({ id }) => `numbers/${dataset}/${table}/${id}/`),
    ),
  );
