// What a server should say of every file of a site: `_headers`, which some hosts read. What else the
// policies of pages forbid stands in them; what a page cannot say of itself stands here.

/** Where a site stands, as splitSite gives it, and the lines that its pages run, as a policy names them. */
interface Served {
  site: string;
  base: string;
  lines: readonly string[];
}

/** The headers of every file, by name. */
export function headersOf({ site, base, lines }: Served) {
  const policy = [
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ["script-src 'self'", ...lines].join(' '),
  ];
  // Of a host that is shared, this one cannot say that it is never asked in the open.
  const alone = site.startsWith('https:') && base === '/';
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    ...(alone && { 'Strict-Transport-Security': 'max-age=31536000' }),
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * How long files are kept: those in `assets/` for good, as each has its content in its name; and the
 * others until the server has been asked whether they are still the same.
 */
export const keeping = {
  assets: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  others: { 'Cache-Control': 'no-cache' },
};

/**
 * The same as the text of `_headers`. Hosts that read it join what two of its rules say of one file, and
 * ask for all files anyway if nothing is said: so it says of `assets/` alone how long they are kept.
 */
export const headersFile = (served: Served) => {
  const said = (headers: object) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${served.base}*`,
    ...said(headersOf(served)),
    `${served.base}assets/*`,
    ...said(keeping.assets),
    '',
  ].join('\n');
};
