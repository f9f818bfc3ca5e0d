import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What a host that reads `_headers` says of the files of a folder, by how their paths begin. */
async function headersIn(folder: string) {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules = (await readFile(file, 'utf8')).matchAll(/^(\S+)\*\n((?: +.*\n)+)/gm);
  return [...rules].map(([, begin = '', lines = '']) => {
    const said = lines.matchAll(/^ +([\w-]+): (.*)$/gm);
    return {
      begin,
      said: Object.fromEntries([...said].map(([, name = '', value]) => [name, value])),
    };
  });
}

/**
 * Serve a folder as a static host would, under a base path: `/a/` is `a/index.html`, and what is
 * missing, or outside of the base path, is `404.html`; with the headers that the folder asks for. Where
 * that is `patient`, a page takes up its fonts however late they come, which it else leaves to the next:
 * so tests see it in them, on a slow machine too.
 */
export async function serve(folder: string, { base = '/', patient = false } = {}) {
  const rules = await headersIn(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : 'outside';
    const headers = Object.assign(
      {},
      ...rules.filter(({ begin }) => pathname.startsWith(begin)).map(({ said }) => said),
    );
    const file = decodeURIComponent(inside.replace(/(^|\/)$/, '$1index.html'));
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    try {
      const body = await readFile(path.join(folder, file));
      const sent = patient && type === types['.css'] ? takingFonts(String(body)) : body;
      response.writeHead(200, { ...headers, 'content-type': type }).end(sent);
    } catch {
      const body = await readFile(path.join(folder, '404.html'));
      response.writeHead(404, { ...headers, 'content-type': types['.html'] }).end(body);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, close: () => server.close() };
}

const takingFonts = (sheet: string) => sheet.replaceAll(/(font-display: *)optional/g, '$1swap');
