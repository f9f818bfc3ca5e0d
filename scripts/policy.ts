// Gives each page of a built site a policy: nothing runs on it but the line that stands in it when it is
// built, and the scripts of the site; and nothing styles it but its sheets.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Give all pages in the folder of a built site, which is for this address, their policies, and say which
 * lines they run, as `script-src` has it.
 */
export async function writePolicies(folder: string, site: string) {
  const files = await readdir(folder, { recursive: true });
  const lines = new Set<string>();
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const page = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), withPolicy(page, site));
    for (const line of linesOf(page)) lines.add(line);
  }
  return [...lines];
}

/**
 * A page with its policy before all that it rules. It names sheets and fonts by the address of the site,
 * too: to a copy in one file, as Chromium saves it (MHTML), no site is its own.
 */
export function withPolicy(page: string, site: string) {
  const assets = `'self' ${site}assets/`;
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    `font-src ${assets}`,
    "form-action 'self'",
    "img-src 'self'",
    ["script-src 'self'", ...linesOf(page)].join(' '),
    `style-src ${assets}`,
  ].join(';');
  if (!page.includes(charset)) throw new Error(`a page has no ${charset}`);
  const said = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return page.replace(charset, () => charset + said);
}

/** It comes first, and the policy next to it. */
const charset = '<meta charset="utf-8">';

/** The scripts that stand in a page itself, as a policy names them. Linked data and what is kept for later do not run. */
export const linesOf = (page: string) =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => hash(text));

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
