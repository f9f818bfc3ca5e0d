import type { APIContext } from 'astro';
import { datasets } from '../../report/data';
import { publishedDataset } from '../../report/published-dataset';

export const getStaticPaths = () =>
  [...datasets.keys()].map((dataset) => ({ params: { dataset } }));

/** A dataset with all its numbers, and where they are from. */
export const GET = ({ params }: APIContext) =>
  Response.json(publishedDataset(params['dataset'] ?? ''));
