import { biblatex } from '../format/bibliography';
import { wholeRecords } from '../report/citations';

/** The report and this edition, for a bibliography. */
export const GET = () => new Response(biblatex(Object.values(wholeRecords())));
