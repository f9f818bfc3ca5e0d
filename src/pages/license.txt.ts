import { edition, license } from '../report/opened/data';

/** The terms of reuse in full; or else as the first page of this edition has them. */
export const GET = () => new Response(license ?? [edition.title, ...terms].join('\n\n'));

const terms = edition.terms.map(({ what, terms }) => `${what}: ${terms}`);
