import { Resvg } from '@resvg/resvg-js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Standalone from '../../charts/Standalone.astro';
import { actors } from '../../report/opened/data';
import { figurePicture } from '../../report/published/figures';
import { fileStyle } from '../../styles/file-style';
import { embedSans, trueType } from '../../styles/fonts/embed';

/** A figure as an SVG that stands by itself, with its fonts inside. */
export async function figureSvg(address: string) {
  const text = await draw(address);
  const letters = text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, '');
  const fonts = await embedSans(letters);
  return text.replace('<style>', () => `<style>${fonts}`);
}

/** A figure as pixels, two for each unit of its drawing. */
export const figurePng = async (address: string) => png(await draw(address), 2);

const style = fileStyle(actors);

const draw = (address: string) => render(Standalone, { ...figurePicture(address), style });

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
