import { speakers } from '../format/speaker';
import type { Fact } from '../schema/fact';
import type { Speaker } from '../schema/speaker';
import { findSource, notes } from './data';
import { knownNote } from './known';

/** Who says so, and where that is known from. */
export interface Speaking {
  /** `us` where we derived it. */
  kind: Speaker | 'us';
  /** As the text of the report names them. */
  who?: string;
  /** The text names somebody; the note cites a work; or neither, so that it rests on the authors. */
  by: 'text' | 'note' | 'authors' | 'us';
}

/** Who says so: whom the text names, or else who speaks in the work that the note cites. */
export function speakingOf({ derived, says, note }: Fact): Speaking {
  if (derived) return { kind: 'us', by: 'us' };
  if (says) return { ...says, by: 'text' };
  const [cite] = note === null ? [] : knownNote(note, notes).cites;
  return cite
    ? { kind: findSource(cite.source).voice, by: 'note' }
    : { kind: 'authors', by: 'authors' };
}

/** The same in a few words: `the minister of gardens`, `a media report`. */
export function saySpeaker(fact: Fact) {
  const { kind, who } = speakingOf(fact);
  return who ?? (kind === 'us' ? 'this edition' : speakers[kind]);
}
