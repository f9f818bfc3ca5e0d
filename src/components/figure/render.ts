import { Resvg } from '@resvg/resvg-js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { trueType } from '../../styles/fonts/embed';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Draw a component, with what it takes, as a text by itself. */
export async function render<Props extends object>(
  component: (props: Props) => ReturnType<Component>,
  props: NoInfer<Props>,
) {
  const given: object = props;
  return (await container).renderToString(component, { props: { ...given } });
}

const container = AstroContainer.create();

const fontFiles = trueType();

/** An SVG as PNG, with so many pixels for each of its units. */
export async function png(svg: string, zoom: number) {
  const font = { loadSystemFonts: false, fontFiles: await fontFiles };
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return new Uint8Array(drawn.render().asPng());
}
