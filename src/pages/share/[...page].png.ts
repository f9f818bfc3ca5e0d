import type { APIContext, GetStaticPaths } from 'astro';
import Cover from '../../charts/Cover.astro';
import { png, render } from '../../components/figure/picture';
import { pageName } from '../../format/place';
import { authorsOf } from '../../format/say/title';
import { chapters } from '../../report/opened/chapters';
import { edition, report } from '../../report/opened/data';
import { lengthOf } from '../../report/outline/sections';
import { pictured } from '../../report/links/pages';

export const getStaticPaths = (() =>
  pictured.map((page) => ({
    params: { page: pageName(page.path) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture of a page, for where the page is shared. */
export async function GET({ props: { page } }: APIContext<{ page: (typeof pictured)[number] }>) {
  const { path, name, before, section } = page;
  const svg = await render(Cover, {
    above: path ? edition.title : 'An explorable edition',
    number: before,
    title: name,
    subtitle: path ? undefined : report.subtitle,
    below: `Retold from ${authorsOf(report)}, ${report.year}`,
    sections: chapters.map((each) => ({
      length: lengthOf(each),
      here: each.slug === section?.slug,
    })),
  });
  return new Response(await png(svg, 1), {
    headers: { 'content-type': 'image/png' },
  });
}
