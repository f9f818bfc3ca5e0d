import { kindOf, lastOf } from '../../format/address';
import { titleOf } from '../../format/say/title';
import {
  eventPlace,
  type Link,
  namePlace,
  notePlace,
  numberPlace,
  passagePlace,
} from '../links/places';
import { rowName } from '../links/number-name';
import { plainText } from '../links/text';
import { findPassage } from '../opened/chapters';
import { findEvent, findFact, findName } from '../opened/data';
import { paragraphOf } from '../outline/sections';

/** What a remark is about or a check rests on, as a link: a row, a name, a note, a passage or an event. */
export function subjectOf(address: string): Link {
  const [kind, last] = [kindOf(address), lastOf(address)];
  if (kind === 'row') return { words: rowName(findFact(address)), place: numberPlace(address) };
  if (kind === 'name') return { words: findName(last).name, place: namePlace(last) };
  if (kind === 'note') return { words: `note\u00a0${last}`, place: notePlace(Number(last)) };
  if (kind === 'passage') {
    const { chapter, passage } = findPassage(address);
    const words = `${chapter.number ?? titleOf(chapter)} ¶\u00a0${paragraphOf(chapter, passage)}`;
    return { words, place: passagePlace(chapter, passage) };
  }
  return { words: plainText(findEvent(address).short), place: eventPlace(address) };
}
