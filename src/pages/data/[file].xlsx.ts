import type { APIContext } from 'astro';
import { type Packaged, packaged, tableWorkbook } from '../../report/published/data-package';

export const getStaticPaths = () =>
  packaged().map((table) => ({ params: { file: table.id }, props: { table } }));

/** A dataset, or other records of the report, as a workbook. */
export const GET = async ({ props }: APIContext<{ table: Packaged }>) =>
  new Response(await tableWorkbook(props.table));
