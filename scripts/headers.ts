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

/** The same as the text of `_headers`. */
export const headersFile = (served: Served) =>
  [
    `${served.base}*`,
    ...Object.entries(headersOf(served)).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');
