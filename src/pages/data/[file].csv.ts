import type { APIContext } from 'astro';
import { csv } from '../../format/columns';
import { type Packaged, packaged } from '../../report/published/data-package';

export const getStaticPaths = () =>
  packaged().map((table) => ({ params: { file: table.id }, props: { table } }));

/** A dataset, or other records of the report, as a table whose columns `datapackage.json` describes. */
export function GET({ props }: APIContext<{ table: Packaged }>) {
  const { columns, rows } = props.table;
  const heads = columns.map(({ name }) => name);
  return new Response(csv(heads, columns, rows));
}
