import { sayFact } from '../format/fact';
import { splitTemplate } from '../format/template';
import { findFact } from './data';

/** Words of the data files as plain text, where links have no place. */
export const plainText = (template: string) =>
  splitTemplate(template)
    .map((piece, i) => (i % 2 ? sayFact(findFact(piece)) : piece))
    .join('');
