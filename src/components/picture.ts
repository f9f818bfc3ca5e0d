import { Resvg } from '@resvg/resvg-js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Standalone from '../charts/Standalone.astro';
import { actors } from '../report/data';
import { figurePicture } from '../report/figure-files';
import { fileStyle } from '../styles/file-style';
import { embedSans } from '../styles/fonts/embed.mjs';
import { trueType } from '../styles/fonts/truetype.mjs';

/** A figure as an SVG that stands by itself, with its fonts inside. */
export async function figureSvg(address: string) {
  const text = await draw(address);
  const letters = text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, '');
  const fonts = await embedSans(letters);
  return text.replace('<style>', () => `<style>${fonts}`);
}

/** The same as pixels, two for each of its units. */
export async function figurePng(address: string) {
  const font = { loadSystemFonts: false, fontFiles: await fonts };
  const drawn = new Resvg(await draw(address), { font, fitTo: { mode: 'zoom', value: 2 } });
  return new Uint8Array(drawn.render().asPng());
}

const fonts = trueType();
const style = fileStyle(actors);

async function draw(address: string) {
  const container = await AstroContainer.create();
  const props = { ...figurePicture(address), style };
  return container.renderToString(Standalone, { props });
}
