import { sayAuthor } from '../../format/cite/source';
import { list } from '../../format/say/list';
import { speakers } from '../../format/say/speaker';
import type { Fact } from '../../schema/fact';
import type { Source } from '../../schema/source';
import type { Speaker } from '../../schema/speaker';
import { citedIn } from './cites';
import { findNote, findSource } from '../opened/data';

/** Who says so, and where that is known from. */
export interface Speaking {
  /** By kind: one whom the text names, or those in the works that the note cites; of what nobody says, none. */
  kinds: (Speaker | 'us')[];
  /** As the text of the report names them. */
  who?: string;
  /** The text names them; the note cites them, or is itself where the number stands; or none of it. */
  by: 'text' | 'cited' | 'note' | 'nobody';
}

/** Who says so: whom the text names, or else who speaks in the works that the note cites. */
export function speakingOf({ address, value, derived, says, note }: Fact): Speaking {
  if (derived) return { kinds: ['us'], by: 'nobody' };
  if (value === 'not stated') return { kinds: [], by: 'nobody' };
  if (says) return { kinds: [says.kind], who: says.who, by: 'text' };
  const voices = citedIn(note).map((source) => findSource(source).voice);
  if (voices.length) return { kinds: [...new Set(voices)], by: 'cited' };
  const inNote = note !== null && findNote(note).text?.includes(`{${address}}`);
  return { kinds: ['authors'], by: inNote ? 'note' : 'nobody' };
}

/** Who says so, in a few words: `the minister of gardens`, `a media report`. */
export function saySpeaker(fact: Fact) {
  const { who, by } = speakingOf(fact);
  const next = by === 'cited' && fact.mark ? ', by the next mark' : '';
  return who ?? (sayKinds(fact) || 'nobody') + next;
}

/** Who says so, in a sentence, with where that is known from. */
export function explainSpeaker(fact: Fact) {
  const { note, mark, derived } = fact;
  const { who, by } = speakingOf(fact);
  const words = sayKinds(fact);
  if (!words) return 'Nobody: the report gives no number.';
  if (by === 'text') return `According to the text, ${who}: ${words}.`;
  if (by === 'cited')
    return `Nobody is named in the text; note ${note}${mark ? ', the next mark after the sentence,' : ''} cites ${words}.`;
  if (by === 'note') return `The authors, in note ${note}.`;
  if (derived) return 'This edition.';
  const cited = note === null ? 'there is no note' : `note ${note} cites nothing for it`;
  return `Nobody is named in the text, and ${cited}: ${words} say so.`;
}

/** Who speaks, by kind; in works of which print says no more, who wrote them. */
function sayKinds(fact: Fact) {
  const { kinds, by } = speakingOf(fact);
  if (by !== 'cited') return list(kinds.map(sayKind));
  return list([...new Set(citedIn(fact.note).map((source) => sayVoice(findSource(source))))]);
}

const sayVoice = ({ voice, author }: Source) =>
  voice === 'unsaid' && author ? `a text by ${sayAuthor(author)}` : sayKind(voice);

/** A kind of speaker in words; of what we derived, it is us. */
export const sayKind = (kind: Speaker | 'us') =>
  kind === 'us' ? 'this edition' : speakers[kind].one;
