import { foldsOf } from '../../format/text/fold';

/**
 * Gives the words that a question is about, as they are compared: without those that only ask, unless
 * there are no others, and without the ’s of an owner.
 */
export function askedIn(asking: string) {
  const left = new Set(asking.split(' '));
  return (question: string) => {
    const words = foldsOf(question.replaceAll(/[’']s\b/gi, ''));
    const about = words.filter((word) => !left.has(word));
    return about.length ? about : words;
  };
}
