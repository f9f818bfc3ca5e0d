import { sayFact } from '../../format/say/fact';
import { proseWhen } from '../../format/say/when';
import { findDate, findFact } from '../opened/data';
import type { Passage } from '../manuscript/passages';
import type { Mark } from '../manuscript/tree';

/** A paragraph as it is read, its numbers and dates included, without marks of notes and remarks. */
export const passageWords = ({ pieces }: Pick<Passage, 'pieces'>) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : said(piece)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

function said({ name, attributes: { of = '' } }: Mark) {
  if (name === 'Quantity') return sayFact(findFact(of));
  return name === 'Date' ? proseWhen(findDate(of)) : '';
}
