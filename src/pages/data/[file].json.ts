import type { APIContext } from 'astro';
import { datasets } from '../../report/opened/data';
import { publishedDataset, schemaOf } from '../../report/published/datasets';

export const getStaticPaths = () =>
  [...datasets.keys()].flatMap((id) => [
    { params: { file: id }, props: { held: publishedDataset(id) } },
    { params: { file: `${id}.schema` }, props: { held: schemaOf(id) } },
  ]);

/** A dataset with all its numbers and where they are from, and what that holds as JSON Schema. */
export const GET = ({ props }: APIContext<{ held: object }>) => Response.json(props.held);
