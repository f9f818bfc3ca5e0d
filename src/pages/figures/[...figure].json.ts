import type { APIContext } from 'astro';
import { figureJson } from '../../report/figure-files';
import { gallery } from '../../report/gallery';

export const getStaticPaths = () => gallery.map((figure) => ({ params: { figure } }));

/** A figure with its rows, its sources and its licence. */
export const GET = ({ params }: APIContext) => Response.json(figureJson(params['figure'] ?? ''));
