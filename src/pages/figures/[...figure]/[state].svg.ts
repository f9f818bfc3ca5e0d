import type { APIContext } from 'astro';
import type { State } from '../../../charts/base/state';
import { figureSvg } from '../../../components/figure/picture';
import { gallery } from '../../../report/outline/figures';
import { figureStates } from '../../../report/about/states';

export const getStaticPaths = () =>
  gallery.flatMap((figure) =>
    figureStates(figure)
      .slice(1)
      .map((state) => ({ params: { figure, state: state.id }, props: { figure, state } })),
  );

/** A state of a figure as a drawing by itself; the first is that of the figure. */
export const GET = async ({ props }: APIContext<{ figure: string; state: State }>) =>
  new Response(await figureSvg(props.figure, props.state));
