import { xref } from '../report/xref';

/** Everything on this site that can be linked to. */
export const GET = () => Response.json(xref());
