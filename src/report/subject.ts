import { titleOf } from '../format/title';
import { findPassage } from './chapters';
import { findEvent, findFact } from './data';
import { isEvent } from './dates';
import { eventLink, noteLink, numberLink, passageLink } from './link';
import { paragraphOf } from './outline';
import { rowName } from './number-name';
import { plainText } from './text';

/** What a remark is about, as a link: a row, a note, an event or a passage, by its address. */
export function subjectOf(address: string): { words: string; href: string } {
  if (address.includes('#')) return ofPassage(address);
  if (isEvent(address)) {
    return { words: plainText(findEvent(address).short), href: eventLink(address) };
  }
  const [note, n] = address.split('/');
  if (note === 'note') return { words: `note\u00a0${n}`, href: noteLink(Number(n)) };
  return { words: rowName(findFact(address)), href: numberLink(address) };
}

function ofPassage(address: string) {
  const { chapter, passage } = findPassage(address);
  const words = `${chapter.number ?? titleOf(chapter)} ¶\u00a0${paragraphOf(chapter, passage)}`;
  return { words, href: passageLink(chapter, passage) };
}
