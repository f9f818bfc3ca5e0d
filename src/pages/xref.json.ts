import { xref } from '../report/anchors/xref';

/** Everything on this site that can be linked to. */
export const GET = () => Response.json(xref());
