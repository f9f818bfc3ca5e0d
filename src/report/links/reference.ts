import { notesAt } from '../../format/address';
import { list } from '../../format/say/list';
import { findPassage, findSection } from '../opened/chapters';

import { figureLink, noteLink, passageLink, pathTo } from './link';
import { figureName, figureNumber, paragraphOf, sectionOf } from '../outline/sections';
import { targetOf } from '../reckoning/targets';

/** A part of what a cross-reference says; what leads somewhere has an `href`. */
export interface Piece {
  words: string;
  href?: string;
}

/** Where a cross-reference stands: on the page of this path, at the opening of a sentence or not. */
interface Standing {
  here?: string;
  opening?: boolean;
}

/**
 * What a cross-reference says, piece by piece: `Figure 2.1b`; `Section 2.1`; `Section 2.1,
 * paragraph 3`; `note 12`; `notes 12 and 14`, each number with its link.
 */
export function referencePieces(address: string, standing: Standing = {}): Piece[] {
  const { here = '', opening = false } = standing;
  switch (targetOf(address)) {
    case 'section':
      return [{ words: sectionOf(findSection(address)), href: pathTo(`${address}/`) }];
    case 'passage': {
      const { chapter, passage } = findPassage(address);
      const words = `${sectionOf(chapter)}, paragraph\u00a0${paragraphOf(chapter, passage)}`;
      return [{ words, href: passageLink(chapter, passage) }];
    }
    case 'note':
      return notePieces(notesAt(address), here, opening ? 'Note' : 'note');
    case 'table': {
      const href = figureLink(address);
      if (href !== `${here}#${address}`) return [{ words: figureName(address), href }];
      return [{ words: `Figure ${figureNumber(address)}`, href: `#${address}` }];
    }
  }
}

/** The same as plain words. */
export const referenceWords = (address: string, standing?: Standing) =>
  referencePieces(address, standing)
    .map(({ words }) => words)
    .join('');

function notePieces(numbers: readonly number[], here: string, note: string): Piece[] {
  const linked = (n: number, words = String(n)) => {
    const href = noteLink(n);
    return { words, href: href.startsWith(`${here}#`) ? href.slice(here.length) : href };
  };
  const [only = 0, ...more] = numbers;
  if (more.length === 0) return [linked(only, `${note}\u00a0${only}`)];
  // What a list has between its numbers is what is left of it without them.
  const between = list(numbers.map(String)).split(/\d+/).slice(1, -1);
  return [
    { words: `${note}s\u00a0` },
    ...numbers.flatMap((n, i) => [linked(n), ...(between[i] ? [{ words: between[i] }] : [])]),
  ];
}
