import type { Connect } from 'vite';
import { type Fault, sayPlace } from '../src/schema/fault.ts';

/** Show what is wrong with the report in place of each page, for as long as something is. */
export const faultPage =
  (faults: () => Promise<readonly Fault[]>): Connect.NextHandleFunction =>
  async (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    const told = await faults();
    if (told.length === 0) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(told));
  };

/** A page that comes again by itself when the files are mended. */
const pageOf = (faults: readonly Fault[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Something is wrong with the report’s files</title>
<script type="module" src="/@vite/client"></script>
<style>body{font:1rem/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}li{margin:0 0 1em}code{overflow-wrap:anywhere}</style>
<h1>Something is wrong with the report’s files</h1>
<p>This page comes back when it is mended.</p>
<ol>${faults.map((fault) => `<li><code>${escaped(sayPlace(fault))}</code><br>${escaped(fault.what)}`).join('')}</ol>
</html>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
