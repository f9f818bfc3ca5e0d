// The address of the site, as the variable SITE gives it.

/**
 * Split the whole address into the two that Astro wants: `https://example.org/report/`, with or
 * without the last slash.
 * @throws Problem where it is no web address.
 */
export function splitSite(address: string | undefined) {
  const url = URL.parse(address ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    const message = `SITE is ${JSON.stringify(address)}, which is no web address; write it whole: https://example.org/report/`;
    throw Object.assign(new Error(message), { name: 'Problem' });
  }
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') };
}
