import { SitemapStream, streamToPromise } from 'sitemap';
import { pages } from '../report/links/pages';
import { urlOf } from '../web/href';

/** Every page by its whole address, as search engines read it: https://www.sitemaps.org/protocol.html */
export async function GET() {
  const sitemap = new SitemapStream();
  for (const page of pages) sitemap.write({ url: urlOf(page) });
  sitemap.end();
  return new Response(String(await streamToPromise(sitemap)));
}
