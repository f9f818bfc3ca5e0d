import { sayFact } from '../format/fact';
import { splitTemplate } from '../format/template';
import { proseWhen } from '../format/when';
import { findDate, findFact } from './data';
import { isEvent } from './dates';

/** Words of the data files as plain text, where links have no place. */
export const plainText = (template: string) =>
  splitTemplate(template)
    .map((piece, i) => (i % 2 ? wordsAt(piece) : piece))
    .join('');

const wordsAt = (address: string) =>
  isEvent(address) ? proseWhen(findDate(address)) : sayFact(findFact(address));
