import { searchFile } from '../report/search/file';

/** All that search finds, asked for when it is opened. */
export const GET = () => Response.json(searchFile());
