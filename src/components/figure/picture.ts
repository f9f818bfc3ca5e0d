import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { PngOptions } from 'sharp';
import { type Config, optimize } from 'svgo';
import { type Cover as CoverProps, zoomOf } from '../../charts/cover';
import Cover from '../../charts/Cover.astro';
import type { State } from '../../charts/base/state';
import Standalone from '../../charts/Standalone.astro';
import { kept } from '../../kept/kept';
import type { SitePage } from '../../report/links/pages';
import { actors } from '../../report/opened/data';
import { coverOf } from '../../report/published/covers';
import { figurePicture } from '../../report/published/figures';
import { common, fileStyle, own } from '../../styles/file-style';
import { trueType } from '../../styles/fonts/embed';
import { paint } from './painter';

/** A figure, or a state of it, as an SVG for any program: in fonts that all have, and with its styles in attributes. */
export async function figureSvg(address: string, state?: State) {
  const svg = await draw(address, anywhere, state);
  return kept(['svg', svg], async () =>
    Buffer.from(optimize(svg, { plugins: [...inAttributes] }).data),
  );
}

/** A figure as pixels, two for each unit of its drawing. */
export const figurePng = async (address: string) => png(await draw(address, style), 2);

/** The picture of a page as a drawing by itself. */
export const coverSvg = (cover: CoverProps) => render(Cover, { cover, style });

/** The picture of a page as pixels. A chart has many edges: it is twice as small in counted colours. */
export async function coverPng(page: SitePage) {
  const cover = coverOf(page);
  return png(
    await coverSvg(cover),
    zoomOf(cover),
    cover.chart && { palette: true, effort: 1, dither: 0 },
  );
}

const style = fileStyle(actors, own);
const anywhere = fileStyle(actors, common);

/** There are programs that know no sheets, or only their simplest selectors. */
const inAttributes = [
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
  'removeStyleElement',
  { name: 'removeAttrs', params: { attrs: ['class', 'data-of'] } },
] satisfies Config['plugins'];

const draw = (address: string, style: string, state?: State) =>
  render(Standalone, { ...figurePicture(address, state), style });

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Draw a component, with what it takes, as a text by itself. */
async function render<Props extends object>(
  component: (props: Props) => ReturnType<Component>,
  props: NoInfer<Props>,
) {
  const given: object = props;
  // A container keeps a route for each of its drawings, and goes through them all for the next.
  const container = await AstroContainer.create();
  return withoutSpare(await container.renderToString(component, { props: { ...given } }));
}

/** A drawing without the rules for classes that nothing in it has: each rule is held against each element. */
function withoutSpare(svg: string) {
  const there = new Set(
    [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')),
  );
  const isNeeded = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => there.has(name));
  return svg.replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/, (rules) =>
    rules.replaceAll(/([^{}]+)(\{[^}]*\})/g, (_, heads: string, body: string) => {
      const needed = heads.split(',').filter(isNeeded);
      return needed.length > 0 ? `${needed.join()}${body}` : '';
    }),
  );
}

/** An SVG as PNG, with so many pixels for each of its units. */
const png = (svg: string, zoom: number, options?: PngOptions) =>
  kept(['png', svg, zoom, options], async () =>
    paint({ svg, fontFiles: await fontsFor(svg), zoom, options }),
  );

let fonts: ReturnType<typeof trueType> | undefined;

/** The fonts that a text needs: each picture reads them anew. */
async function fontsFor(text: string) {
  fonts ??= trueType();
  const said = new Set(text);
  return (await fonts)
    .filter(({ letters }) => [...letters].some((letter) => said.has(letter)))
    .map(({ path }) => path);
}
