import type { APIContext } from 'astro';
import { figureCsv } from '../../report/published/figures';
import { gallery } from '../../report/outline/figures';

export const getStaticPaths = () => gallery.map((figure) => ({ params: { figure } }));

/** The rows of a figure, for a spreadsheet. */
export const GET = ({ params }: APIContext) => new Response(figureCsv(params['figure'] ?? ''));
