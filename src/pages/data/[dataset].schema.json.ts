import type { APIContext } from 'astro';
import { datasets } from '../../report/opened/data';
import { schemaOf } from '../../report/published/datasets';

export const getStaticPaths = () =>
  [...datasets.keys()].map((dataset) => ({ params: { dataset } }));

/** What the JSON of a dataset holds, as JSON Schema. */
export const GET = ({ params }: APIContext) => Response.json(schemaOf(params['dataset'] ?? ''));
