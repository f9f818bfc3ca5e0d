import { addressOf } from '../report/links/link';

/** All may be read, and the sitemap says what there is. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf('sitemap-index.xml')}\n`);
