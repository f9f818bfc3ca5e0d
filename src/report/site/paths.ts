import { Problem } from '../../schema/problem';
import { across as gathered } from '../reckoning/addresses';
import { hasLike } from '../reckoning/compare';
import type { Whole } from '../reckoning/finders';
import { once } from '../reckoning/known';
import { namesWithPage } from '../reckoning/mentioned';
import { mainPages } from './bar';

/** Where every page of the site is, from the first: `apples/`. */
export const pathsOf = once((paged: Whole) => [
  '',
  ...named(paged),
  ...drawn(paged),
  ...numbered(paged),
  ...[...namesWithPage(paged)].map((id) => `names/${id}/`),
  ...Object.keys(paged.sources).map((id) => `sources/${id}/`),
  ...besides(paged),
]);

/** @throws Problem where the site has no such page. */
export function checkSitePage(path: string, paged: Whole) {
  if (pathsOf(paged).includes(path)) return;
  const there = [
    ...named(paged),
    'names/name/',
    'sources/work/',
    'charts/dataset/table/',
    'numbers/dataset/table/row/',
  ].join(', ');
  throw new Problem(`no page "${path}"; there are: ${there}`);
}

const named = ({ report, datasets }: Whole) => [
  ...report.sections.map(({ slug }) => `${slug}/`),
  ...[...datasets.keys()].map((id) => `data/${id}/`),
  ...mainPages.map(({ path }) => path),
];

const drawn = ({ datasets, across }: Whole) => [
  ...[...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([table, { figure }]) =>
      figure ? `charts/${dataset}/${table}/` : [],
    ),
  ),
  ...Object.keys(across).map((id) => `charts/${gathered}/${id}/`),
];

const numbered = ({ datasets }: Whole) =>
  [...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([table, { rows, derived }]) =>
      [...rows, ...derived].map(({ id }) => `numbers/${dataset}/${table}/${id}/`),
    ),
  );

function besides({ datasets, tablesOf }: Whole) {
  const facts = [...datasets.keys()].flatMap(tablesOf).flatMap((table) => table.facts);
  return facts
    .filter((fact) => hasLike(fact, facts))
    .map(({ address }) => `numbers/${address}/beside/`);
}
