import type { Report } from '../../schema/report';
import type { Source } from '../../schema/source';
import { hrefOf } from '../../schema/web';
import { sayDate } from '../say/date';

/** A work in a few words: `Fruit Daily, 1 September 2020`. */
export const shortName = (source: Source) => `${venueOf(source)}, ${sayDate(source.date)}`;

/** What a reader knows the work by: its outlet, or a name the data give. */
export const venueOf = ({ short, outlet, within, author, title }: Source) =>
  short ?? outlet ?? within?.title ?? author ?? title;

/** What a work is, as far as print says. */
export const sayType = (type: Source['type']) => (type === 'text' ? 'kind not stated' : type);

/** An author as one is named in a sentence: `J. Pear` of `Pear, J.`. */
export const sayAuthor = (author: string) => author.split(', ').reverse().join(' ');

/** The date of a work as notes print it, with its place: `Orchard Town 1 May 2020`, `as of 2020`. */
export const printedDate = ({ place, type, date }: Source) =>
  [place, type === 'statistics' && 'as of', sayDate(date)].filter(Boolean).join(' ');

/** Where the report itself is to be had: its own page, or the site of its publisher. */
export const originalOf = ({ address, website }: Pick<Report, 'address' | 'website'>) =>
  address ?? hrefOf(website);

/** A printed web address as browsers read it; nothing where they cannot. */
export const urlOf = (address: string) => URL.parse(hrefOf(address)) ?? undefined;

/**
 * Where the Internet Archive looks for its copy of a page nearest to a date, which may be a year or a
 * month: https://archive.org/developers/wayback-cdx-server.html has the form of its dates.
 */
export const archiveOf = (address: string, date: string) =>
  `https://web.archive.org/web/${date.replaceAll('-', '')}/${hrefOf(address)}`;
