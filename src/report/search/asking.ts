import { foldsOf } from '../../format/text/fold';
import { edition } from '../opened/data';

/** Words that only ask or join, as they are compared: in English, and what the edition adds. */
export const asking = () => [...new Set(foldsOf([english, ...edition.asking].join(' ')))].join(' ');

const english = `
  a about an and any are as at be been big by can could did do does for from had has have high how in
  into is it its large long many much must of on or that say says the there this to was were what when
  where which who whom whose why with
`;
