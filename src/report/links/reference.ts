import { notesAt } from '../../format/address';
import { list } from '../../format/say/list';
import { findPassage, findSection } from '../opened/chapters';
import { figurePlace, type Link, notePlace, passagePlace, sectionPlace } from './places';
import { figureName, figureNumber, paragraphOf, sectionOf } from '../outline/sections';
import { targetOf } from '../reckoning/targets';

/** A part of what a cross-reference says; not each leads somewhere. */
export type Piece = Pick<Link, 'words'> & Partial<Link>;

/**
 * What a cross-reference says, piece by piece: `Figure 2.1b`; `Section 2.1`; `Section 2.1,
 * paragraph 3`; `note 12`; `notes 12 and 14`, each number with its link.
 * @param here the path of the page where it stands
 * @param opening whether it opens a sentence
 */
export function referencePieces(address: string, { here = '', opening = false } = {}): Piece[] {
  switch (targetOf(address)) {
    case 'section':
      return [{ words: sectionOf(findSection(address)), place: sectionPlace({ slug: address }) }];
    case 'passage': {
      const { chapter, passage } = findPassage(address);
      const words = `${sectionOf(chapter)}, paragraph\u00a0${paragraphOf(chapter, passage)}`;
      return [{ words, place: passagePlace(chapter, passage) }];
    }
    case 'note':
      return notePieces(notesAt(address), opening ? 'Note' : 'note');
    case 'table': {
      const place = figurePlace(address);
      const words = place.path === here ? `Figure ${figureNumber(address)}` : figureName(address);
      return [{ words, place }];
    }
  }
}

/** What a cross-reference says, in plain words without links. */
export const referenceWords = (address: string, opening = false) =>
  referencePieces(address, { opening })
    .map(({ words }) => words)
    .join('');

function notePieces(numbers: readonly number[], note: string): Piece[] {
  const linked = (n: number, words = String(n)) => ({ words, place: notePlace(n) });
  const [only = 0, ...more] = numbers;
  if (more.length === 0) return [linked(only, `${note}\u00a0${only}`)];
  // What a list has between its numbers is what is left of it without them.
  const between = list(numbers.map(String)).split(/\d+/).slice(1, -1);
  return [
    { words: `${note}s\u00a0` },
    ...numbers.flatMap((n, i) => [linked(n), ...(between[i] ? [{ words: between[i] }] : [])]),
  ];
}
