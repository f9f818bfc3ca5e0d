import { addressOf } from '../web/href';

/** All may be read, and the sitemap says what there is. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf({ path: 'sitemap-index.xml' })}\n`);
