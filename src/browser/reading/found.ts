// Who comes from a hit of the search finds its words marked there. All that does so is asked for
// only then.

import { key } from '../found-words';
import { tab } from '../kept';

if (tab.recall(key)) void import('../mark-found').then(({ mark }) => mark());
