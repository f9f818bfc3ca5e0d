import { urlOf } from '../web/href';

/** All may be read, and the sitemap says what there is. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urlOf({ path: 'sitemap-index.xml' })}\n`);
