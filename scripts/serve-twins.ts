import type { Connect, ViteDevServer } from 'vite';
import { twinOf } from './twin.ts';

/** Serve the Markdown twin of each page, made from the page as it is now: `apples.md` from `apples/`. */
export const serveTwins =
  (server: ViteDevServer): Connect.NextHandleFunction =>
  async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { base } = server.config;
    const [, name] = pathname.match(/^\/?(.*)\.md$/) ?? [];
    if (name === undefined) return next();
    try {
      const page = name === 'index' ? '' : `${name}/`;
      const html = await fetch(new URL(base + page, `http://${request.headers.host}`));
      const twin = html.ok ? twinOf(await html.text()) : undefined;
      if (twin === undefined) return next();
      response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8' });
      response.end(twin);
    } catch (error) {
      next(error);
    }
  };
