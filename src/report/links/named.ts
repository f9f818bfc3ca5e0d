import { markedAt } from '../../format/text/marked';
import type { Fact } from '../../schema/fact';
import { findFact } from '../opened/data';
import { mentions, namesIn } from '../opened/names';
import { once } from '../reckoning/known';
import { sentencesOf, toldIn } from './text';

/** Whether a text says a name, in any of its forms. */
export const says = (text: string, id: string) => namesIn(text).some((name) => name.id === id);

/** The passages that name it, in the order of the report, each with the sentences that do. */
export const sentencesNaming = once((id: string) =>
  (mentions.get(id)?.passages ?? []).map(({ chapter, passage }) => ({
    chapter,
    passage,
    sentences: sentencesOf(passage).filter((sentence) => says(sentence, id)),
  })),
);

/** A text in pieces, in which each form of a name stands by itself. */
export const markedName = (text: string, id: string) =>
  markedAt(
    text,
    namesIn(text)
      .filter((name) => name.id === id)
      .map(({ at, form }) => ({ at, length: form.length })),
  );

/** The numbers that those sentences tell, each once. */
export function numbersNaming(id: string): Fact[] {
  const told = sentencesNaming(id).flatMap(({ passage, sentences }) =>
    toldIn(passage).flatMap(({ address, sentence = '' }) =>
      sentences.includes(sentence) ? [address] : [],
    ),
  );
  return [...new Set(told)].map(findFact);
}
