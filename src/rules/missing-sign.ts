import { originalOf, turnBack } from '../format/cite/original';
import type { Rule } from './library';
import { printings } from './printings';

/** Quotations in titles that end in a soft sign, with one ’ for it and for the end. */
export const missingSign: Rule = (library) =>
  printings(library, 'title').flatMap(({ source, work, printed, notes }) => {
    const ending = originalOf(work, work.language)?.title.match(/\p{L}+ь(?=”)/gu) ?? [];
    return (printed.match(/[\p{L}’]+/gu) ?? []).flatMap((word) => {
      const turned = turnBack(word, work.language);
      if (!('title' in turned) || !ending.some((one) => one === turned.title)) return [];
      const says = `In “${word}” one ’ stands for two: the soft sign, and the end of the quotation.`;
      return { source, notes, part: 'title', printed, says };
    });
  });
