import type { APIContext } from 'astro';
import { datasets } from '../../report/opened/data';
import { publishedDataset } from '../../report/published/datasets';

export const getStaticPaths = () =>
  [...datasets.keys()].map((dataset) => ({ params: { dataset } }));

/** A dataset with all its numbers, and where they are from. */
export const GET = ({ params }: APIContext) =>
  Response.json(publishedDataset(params['dataset'] ?? ''));
