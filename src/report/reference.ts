import { list } from '../format/list';
import { findPassage } from './chapters';
import { findTarget } from './data';
import { figureLink } from './gallery';
import { noteLink, passageLink, pathTo } from './link';
import { figureName, figureNumber, paragraphOf, sectionNamed, sectionOf } from './outline';

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
 * @throws Problem where its address leads nowhere.
 */
export function referencePieces(address: string, standing: Standing = {}): Piece[] {
  const { here = '', opening = false } = standing;
  const target = findTarget(address);
  switch (target.kind) {
    case 'figure': {
      const href = figureLink(address);
      if (href !== `${here}#${address}`) return [{ words: figureName(address), href }];
      return [{ words: `Figure ${figureNumber(address)}`, href: `#${address}` }];
    }
    case 'section':
      return [{ words: sectionOf(sectionNamed(target.slug)), href: pathTo(`${target.slug}/`) }];
    case 'passage': {
      const { chapter, passage } = findPassage(address);
      const words = `${sectionOf(chapter)}, paragraph\u00a0${paragraphOf(chapter, passage)}`;
      return [{ words, href: passageLink(chapter, passage) }];
    }
    case 'notes':
      return notePieces(target.numbers, here, opening ? 'Note' : 'note');
  }
}

/** The same as plain words. */
export const referenceWords = (address: string, standing?: Standing) =>
  referencePieces(address, standing)
    .map(({ words }) => words)
    .join('');

function notePieces(numbers: readonly number[], here: string, note: string): Piece[] {
  const linked = (n: number, words = String(n)) => {
    const [page, anchor] = noteLink(n).split('#');
    return { words, href: page === here ? `#${anchor}` : noteLink(n) };
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
