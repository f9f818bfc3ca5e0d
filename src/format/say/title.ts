import type { Report, Section } from '../../schema/report';
import { list } from './list';

/** The title as catalogues have it, subtitle and all. */
export const wholeTitle = ({ title, subtitle }: Report) => `${title}: ${subtitle}`;

/** The authors by name: `Ann Appleby and Peter van der Peer`. */
export const authorsOf = ({ authors }: Report) => list(authors.map(({ name }) => name));

/** A section's or a part's title as it is called everywhere: `2.1 On apples`. */
export const titleOf = ({ number, title }: { number?: string | undefined; title: string }) =>
  [number, title].filter(Boolean).join(' ');

/** A title that is ours and not the report’s stands in brackets, as catalogues have it. */
export const printedTitle = ({ number, title }: Section) => (number ? title : `[${title}]`);
