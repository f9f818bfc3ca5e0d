import { addressAndTitle, impossibleAddress, missingScheme } from './addresses';
import { dateInAddress, dateWithoutDay, olderThanEvent } from './dates';
import { twoAddresses, twoSpellings } from './forms';
import { otherHost, sharedHost, unlikeHost } from './hosts';
import type { Rule } from './library';
import { malformedDate } from './malformed-date';
import { readOtherwise } from './read-otherwise';
import { foreignLetters, missingSign, partsOfTitle, twoAlphabets } from './titles';

/** The rules in the order they are listed: for dates, for addresses, for hosts, for words. */
export const rules: readonly Rule[] = [
  ...[olderThanEvent, dateInAddress, malformedDate, dateWithoutDay],
  ...[twoAddresses, missingScheme, impossibleAddress, addressAndTitle],
  ...[otherHost, sharedHost, unlikeHost],
  ...[twoSpellings, readOtherwise, missingSign, twoAlphabets, foreignLetters, partsOfTitle],
];
