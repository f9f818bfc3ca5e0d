import { list } from '../format/list';
import { speakers } from '../format/speaker';
import type { Fact } from '../schema/fact';
import type { Speaker } from '../schema/speaker';
import { findSource, notes } from './data';
import { knownNote } from './known';

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
  const { cites = [], text } = note === null ? {} : knownNote(note, notes);
  if (cites.length) {
    const voices = cites.map(({ source }) => findSource(source).voice);
    return { kinds: [...new Set(voices)], by: 'cited' };
  }
  return { kinds: ['authors'], by: text?.includes(`{${address}}`) ? 'note' : 'nobody' };
}

/** The same in a few words: `the minister of gardens`, `a media report`. */
export function saySpeaker(fact: Fact) {
  const { kinds, who } = speakingOf(fact);
  return who ?? (list(kinds.map(sayKind)) || 'nobody');
}

/** The same in a sentence, with where it is known from. */
export function explainSpeaker(fact: Fact) {
  const { note } = fact;
  const { kinds, who, by } = speakingOf(fact);
  const words = list(kinds.map(sayKind));
  if (!words) return 'nobody: the report gives no number';
  if (by === 'text') return `${who}: ${words}, named in the text`;
  if (by === 'cited') return `nobody is named in the text; note ${note} cites ${words}`;
  if (by === 'note') return `${words}, in note ${note}`;
  if (fact.derived) return words;
  const cited = note === null ? 'there is no note' : `note ${note} cites nothing for it`;
  return `nobody is named in the text, and ${cited}: ${words}`;
}

const sayKind = (kind: Speaker | 'us') => (kind === 'us' ? 'this edition' : speakers[kind]);
