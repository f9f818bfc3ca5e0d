import { Resvg } from '@resvg/resvg-js';
import type { APIContext, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Cover from '../../charts/Cover.astro';
import { authorsOf } from '../../format/title';
import { chapters } from '../../report/chapters';
import { edition, report } from '../../report/data';
import { lengthOf } from '../../report/outline';
import { pages, pictureOf } from '../../report/pages';
import { trueType } from '../../styles/fonts/truetype.mjs';

const fonts = trueType();

export const getStaticPaths = (() =>
  pages.map((page) => ({
    params: { picture: pictureOf(page.path).slice('share/'.length) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture of a page, for where the page is shared. */
export async function GET({ props: { page } }: APIContext<{ page: (typeof pages)[number] }>) {
  const { path, name, before, section } = page;
  const container = await AstroContainer.create();
  const svg = await container.renderToString(Cover, {
    props: {
      above: path ? edition.title : 'An explorable edition',
      number: before,
      title: name,
      subtitle: path ? undefined : report.subtitle,
      below: `Retold from ${authorsOf(report)}, ${report.year}`,
      sections: chapters.map((each) => ({
        length: lengthOf(each),
        here: each.slug === section?.slug,
      })),
    },
  });
  const font = { loadSystemFonts: false, fontFiles: await fonts };
  return new Response(new Uint8Array(new Resvg(svg, { font }).render().asPng()), {
    headers: { 'content-type': 'image/png' },
  });
}
