import type { APIContext } from 'astro';
import { datasets } from '../../report/data';
import { schemaOf } from '../../report/published-dataset';

export const getStaticPaths = () =>
  [...datasets.keys()].map((dataset) => ({ params: { dataset } }));

/** What the JSON of a dataset holds, as JSON Schema. */
export const GET = ({ params }: APIContext) => Response.json(schemaOf(params['dataset'] ?? ''));
