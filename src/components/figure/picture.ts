import Standalone from '../../charts/Standalone.astro';
import { actors } from '../../report/opened/data';
import { figurePicture } from '../../report/published/figures';
import { fileStyle } from '../../styles/file-style';
import { embedSans } from '../../styles/fonts/embed';
import { png, render } from './render';

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
