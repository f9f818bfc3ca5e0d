import { list } from '../format/say/list';
import { addressed, type Hit, type Rule } from './library';
import { type Printing, printings, splitWords } from './printings';

export const twoAddresses: Rule = {
  title: 'two addresses',
  seeks: 'One work has another address in another note.',
  of: addressed,
  find: otherForms('address'),
};

export const twoSpellings: Rule = {
  title: 'title spelt in two ways',
  seeks: 'The title of one work is spelt otherwise in another note.',
  find: otherForms('title'),
};

/** Titles or addresses that notes print in several forms; each but the first, beside the first. */
function otherForms(part: 'title' | 'address'): Rule['find'] {
  return (library) => {
    const works = Map.groupBy(printings(library, part), ({ source }) => source);
    return [...works.values()].flatMap(([first, ...others]) =>
      first ? others.map((other) => beside(first, other, part)) : [],
    );
  };
}

function beside(first: Printing, other: Printing, part: Hit['part']): Hit {
  const { source, printed } = other;
  const notes = [...first.notes, ...other.notes].sort((a, b) => a - b);
  const says = `The forms differ: ${alone(first, other)}, ${alone(other, first)}.`;
  return { source, notes, part, printed, says };
}

/** The words that one form has, and the other has not: `note 3 has “pear”`. */
function alone(one: Printing, other: Printing) {
  const words = splitWords(one.printed).filter((word) => !splitWords(other.printed).includes(word));
  const having = words.length ? list(words.map((word) => `“${word}”`)) : 'none of this';
  const several = one.notes.length > 1;
  const where = `${several ? 'notes' : 'note'} ${list(one.notes.map(String))}`;
  return `${where} ${several ? 'have' : 'has'} ${having}`;
}
