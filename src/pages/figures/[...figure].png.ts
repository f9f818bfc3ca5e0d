import type { APIContext } from 'astro';
import { figurePng } from '../../components/figure/picture';
import { gallery } from '../../report/outline/figures';

export const getStaticPaths = () => gallery.map((figure) => ({ params: { figure } }));

/** A figure as a picture. */
export const GET = async ({ params }: APIContext) =>
  new Response(await figurePng(params['figure'] ?? ''));
