import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { urlOf } from '../web/href';

/** Where the sitemap is: search engines ask for this file. */
export async function GET() {
  const index = new SitemapIndexStream();
  index.end({ url: urlOf({ path: 'sitemap-0.xml' }) });
  return new Response(String(await streamToPromise(index)));
}
