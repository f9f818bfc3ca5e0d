/** A role of https://www.w3.org/TR/dpub-aria-1.1/ as attributes: the types of Astro have none of them. */
export const docRole = (role: 'doc-backlink' | 'doc-endnotes' | 'doc-noteref'): object => ({
  role,
});
