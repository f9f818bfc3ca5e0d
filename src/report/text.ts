import { sayFact } from '../format/fact';
import { opensSentence, splitTemplate } from '../format/template';
import { proseWhen } from '../format/when';
import { findDate, findFact } from './data';
import { isEvent } from './dates';
import { referenceWords } from './reference';
import { isTarget } from './targets';

/** Words of the data files as plain text, where links have no place. */
export const plainText = (template: string) =>
  splitTemplate(template)
    .map((piece, i, pieces) => (i % 2 ? wordsAt(piece, pieces[i - 1]) : piece))
    .join('');

function wordsAt(address: string, before?: string) {
  if (isTarget(address)) return referenceWords(address, { opening: opensSentence(before) });
  return isEvent(address) ? proseWhen(findDate(address)) : sayFact(findFact(address));
}
