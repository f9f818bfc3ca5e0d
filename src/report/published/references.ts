import type { CSL } from '@citation-js/core';
import { reference as set, referenceText as setText } from '../../format/cite/bibliography';
import { keptText } from '../../kept/kept';
import { once } from '../reckoning/known';

// Kept from one build to the next: citeproc takes its time, and every page of a number asks it.

/** A record as a reference in plain text. */
export const referenceText = keeping('text', setText);

/** A record as a reference in HTML. */
export const reference = keeping('html', set);

function keeping(kind: string, make: (record: CSL) => string) {
  const kept = once((record: string) =>
    keptText(['reference', kind, record], () => make(JSON.parse(record))),
  );
  return (record: CSL) => kept(JSON.stringify({ ...record, id: 'shown nowhere' }));
}
