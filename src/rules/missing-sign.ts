import { originalOf, turnBack } from '../format/cite/original';
import { inEach } from './printings';

/** Quotations in titles that end in a soft sign, with one ’ for it and for the end. */
export const missingSign = inEach('title', ({ work, printed }) => {
  const ending = originalOf(work, work.language)?.title.match(/\p{L}+ь(?=”)/gu) ?? [];
  return (printed.match(/[\p{L}’]+/gu) ?? []).flatMap((word) => {
    const turned = turnBack(word, work.language);
    if (!('title' in turned) || !ending.some((one) => one === turned.title)) return [];
    const says = `In “${word}” one ’ stands for two: the soft sign, and the end of the quotation.`;
    return { says };
  });
});
