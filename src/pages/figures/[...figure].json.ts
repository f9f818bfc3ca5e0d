import type { APIContext } from 'astro';
import { figureJson } from '../../report/published/figures';
import { gallery } from '../../report/outline/figures';

export const getStaticPaths = () => gallery.map((figure) => ({ params: { figure } }));

/** A figure with its rows, its sources and its licence. */
export const GET = ({ params }: APIContext) => Response.json(figureJson(params['figure'] ?? ''));
