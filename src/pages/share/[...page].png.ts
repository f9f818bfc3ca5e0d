import type { APIContext, GetStaticPaths } from 'astro';
import { coverPng } from '../../components/figure/picture';
import { pageName } from '../../format/place';
import { pages } from '../../report/links/pages';

export const getStaticPaths = (() =>
  pages.map((page) => ({
    params: { page: pageName(page.path) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture of a page, for where the page is shared. */
export const GET = async ({ props: { page } }: APIContext<{ page: (typeof pages)[number] }>) =>
  new Response(await coverPng(page), { headers: { 'content-type': 'image/png' } });
