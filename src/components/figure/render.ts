import { Resvg } from '@resvg/resvg-js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { trueType } from '../../styles/fonts/truetype';

/** Draw a component as a text by itself. */
export async function render(
  ...[component, props]: [Parameters<AstroContainer['renderToString']>[0], object]
) {
  return (await container).renderToString(component, { props: { ...props } });
}

const container = AstroContainer.create();

const fontFiles = trueType();

/** An SVG as PNG, with so many pixels for each of its units. */
export async function png(svg: string, zoom: number) {
  const font = { loadSystemFonts: false, fontFiles: await fontFiles };
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return new Uint8Array(drawn.render().asPng());
}
