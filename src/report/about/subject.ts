import { kindOf, lastOf } from '../../format/address';
import { titleOf } from '../../format/say/title';
import { Problem } from '../../schema/problem';
import { findPassage } from '../opened/chapters';
import { findEvent, findFact, findName } from '../opened/data';
import {
  eventPlace,
  type Link,
  namePlace,
  notePlace,
  numberPlace,
  passagePlace,
} from '../links/places';
import { paragraphOf } from '../outline/sections';
import { rowName } from '../links/number-name';
import { plainText } from '../links/text';

/**
 * What a remark is about or a check rests on, as a link: what stands at an address.
 * @throws Problem where neither can be about such a thing.
 */
export function subjectOf(address: string): Link {
  const [kind, last] = [kindOf(address), lastOf(address)];
  switch (kind) {
    case 'passage':
      return ofPassage(address);
    case 'note':
      return { words: `note\u00a0${last}`, place: notePlace(Number(last)) };
    case 'name':
      return { words: findName(last).name, place: namePlace(last) };
    case 'row':
      return { words: rowName(findFact(address)), place: numberPlace(address) };
    case 'event':
      return { words: plainText(findEvent(address).short), place: eventPlace(address) };
    case 'section':
    case 'table':
      throw new Problem(
        `the ${kind} at ${address} is no subject; name a row, an event, a name, a note or a passage`,
      );
  }
}

function ofPassage(address: string) {
  const { chapter, passage } = findPassage(address);
  const words = `${chapter.number ?? titleOf(chapter)} ¶\u00a0${paragraphOf(chapter, passage)}`;
  return { words, place: passagePlace(chapter, passage) };
}
