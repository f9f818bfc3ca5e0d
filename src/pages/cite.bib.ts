import { biblatex } from '../format/cite/bibliography';
import { wholeRecords } from '../report/published/citations';

/** The report and this edition, for a bibliography. */
export const GET = () => new Response(biblatex(Object.values(wholeRecords())));
