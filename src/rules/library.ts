import type { Event } from '../schema/event';
import type { Fact } from '../schema/fact';
import type { Note } from '../schema/note';
import type { Source } from '../schema/source';

/** What rules look at: the works, the notes that print them, and what stands on a note. */
export interface Library {
  /** The works cited, by id. */
  sources: Readonly<Record<string, Source>>;
  notes: readonly Note[];
  /** The dated events, named in plain words. */
  events: readonly Pick<Event, 'short' | 'date' | 'part' | 'extent' | 'planned' | 'note'>[];
  /** The numbers. */
  facts: readonly Pick<Fact, 'label' | 'value' | 'asOf' | 'planned' | 'note'>[];
}

/** A rule: what it looks for, and how. */
export interface Rule {
  /** In a few words, for short mentions. */
  title: string;
  /** What it looks for, in a sentence. */
  seeks: string;
  /** What it finds can bear on what the note supports, and is said with the note. */
  matters?: true;
  /** The works it speaks of, where those are not all; a report without any is spared the rule. */
  of?: (work: Source) => boolean;
  /** From all that is printed to what does not agree. */
  find: (library: Library) => Hit[];
}

/** What a rule finds: something in print that does not agree with itself. */
export interface Hit {
  /** The id of the work. */
  source: string;
  /** The notes it concerns. */
  notes: number[];
  /** Which part of the reference it is about. */
  part: 'address' | 'title' | 'date';
  /** This part, as printed. */
  printed: string;
  /** What does not agree, in a sentence. */
  says: string;
  /** The address mended, where only one way offers itself. A guess of ours, not looked up. */
  guess?: string;
}

/** Works on the web, of which rules for addresses speak. */
export const addressed = ({ address }: Source) => address !== undefined;
