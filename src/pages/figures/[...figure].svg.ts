import type { APIContext } from 'astro';
import { figureSvg } from '../../components/figure/picture';
import { gallery } from '../../report/outline/figures';

export const getStaticPaths = () => gallery.map((figure) => ({ params: { figure } }));

/** A figure as a drawing that stands by itself. */
export const GET = async ({ params }: APIContext) =>
  new Response(await figureSvg(params['figure'] ?? ''));
