import type { APIContext } from 'astro';
import { csv } from '../../format/columns';
import { packaged } from '../../report/publications';

export const getStaticPaths = () =>
  packaged().map((table) => ({ params: { file: table.id }, props: { table } }));

/** A dataset, or other records of the report, as a table whose columns `datapackage.json` describes. */
export function GET({ props }: APIContext<{ table: ReturnType<typeof packaged>[number] }>) {
  const { columns, rows } = props.table;
  const heads = columns.map(({ name }) => name);
  return new Response(csv(heads, columns, rows));
}
