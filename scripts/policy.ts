// Gives each page of a built site a policy: nothing runs on it but the line that stands in it when it is
// built, and the scripts of the site; and nothing styles it but its sheets.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Give all pages in the folder of a built site their policies, and say which lines they run, as `script-src` has it. */
export async function writePolicies(folder: string) {
  const files = await readdir(folder, { recursive: true });
  const lines = new Set<string>();
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const page = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), withPolicy(page));
    for (const line of linesOf(page)) lines.add(line);
  }
  return [...lines];
}

/** A page with its policy before all that it rules. */
export function withPolicy(page: string) {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    ["script-src 'self'", ...linesOf(page)].join(' '),
    "style-src 'self'",
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
