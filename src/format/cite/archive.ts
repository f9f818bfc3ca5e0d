import { hrefOf } from './source';

/**
 * Where the Internet Archive looks for its copy of a page nearest to a date, which may be a year or a
 * month: https://archive.org/developers/wayback-cdx-server.html has the form of its dates.
 */
export const archiveOf = (address: string, date: string) =>
  `https://web.archive.org/web/${date.replaceAll('-', '')}/${hrefOf(address)}`;
