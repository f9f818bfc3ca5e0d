import { kindOf } from '../../format/address';
import { sayFact } from '../../format/say/fact';
import { opensSentence, splitTemplate } from '../../format/text/template';
import { plainSpaces } from '../../format/say/words';
import { proseWhen, sayWhen } from '../../format/say/when';
import { locale } from '../../format/say/locale';
import type { Mark } from '../manuscript/tree';
import type { Passage } from '../manuscript/passages';
import { findDate, findFact } from '../opened/data';
import { referenceWords } from './reference';

/** Words of the data files as plain text, where links have no place. */
export const plainText = (template: string) =>
  splitTemplate(template)
    .map((piece, i, pieces) => (i % 2 ? wordsAt(piece, pieces[i - 1]) : piece))
    .join('');

function wordsAt(address: string, before?: string) {
  const kind = kindOf(address);
  if (kind === 'row') return sayFact(findFact(address));
  if (kind === 'event') return sayWhen(findDate(address));
  return referenceWords(address, opensSentence(before));
}

/** A paragraph as it is read, its numbers and dates included, without marks of notes and remarks. */
export const passageWords = (passage: Pick<Passage, 'pieces'>) => plainSpaces(keptWords(passage));

/** With spaces that keep a number and its unit in one line. */
const keptWords = ({ pieces }: Pick<Passage, 'pieces'>) =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : said(piece)))
    .join('')
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    // What refers to a figure is left out, with the space before it.
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();

/** The sentence of a paragraph in which a number stands first; none where it stands in a note alone. */
export function sentenceWith(address: string, passage: Pick<Passage, 'pieces'>) {
  const at = passage.pieces.findIndex((piece) => addressOf(piece) === address);
  return at < 0 ? undefined : sentenceAt(at, passage);
}

/** The numbers that a paragraph tells, each time with its sentence. */
export const toldIn = (passage: Pick<Passage, 'pieces'>) =>
  passage.pieces.flatMap((piece, at) => {
    const address = addressOf(piece);
    const isNumber = typeof piece !== 'string' && piece.name === 'Quantity';
    return isNumber && address ? [{ address, sentence: sentenceAt(at, passage) }] : [];
  });

const addressOf = (piece: Passage['pieces'][number]) =>
  typeof piece === 'string' ? undefined : piece.attributes['of'];

/** The sentence that one of its pieces ends in. */
function sentenceAt(at: number, { pieces }: Pick<Passage, 'pieces'>) {
  const end = keptWords({ pieces: pieces.slice(0, at + 1) }).length;
  return [...sentences.segment(keptWords({ pieces }))]
    .find(({ index, segment }) => index + segment.length >= end)
    ?.segment.trim();
}

/** The sentences of a paragraph, as `sentenceWith` gives them. */
export const sentencesOf = ({ pieces }: Pick<Passage, 'pieces'>) =>
  [...sentences.segment(keptWords({ pieces }))].map(({ segment }) => segment.trim());

const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });

function said({ name, attributes: { of = '' } }: Mark) {
  if (name === 'Quantity') return sayFact(findFact(of));
  return name === 'Date' ? proseWhen(findDate(of)) : '';
}
