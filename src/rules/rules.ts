import { addressAndTitle } from './address-and-title';
import { impossibleAddress, missingScheme } from './addresses';
import { dateInAddress, dateWithoutDay, olderThanEvent } from './dates';
import { twoAddresses, twoSpellings } from './forms';
import type { Rule } from './library';
import { malformedDate } from './malformed-date';
import { otherHost, sharedHost, unlikeHost } from './outlets';
import { readOtherwise } from './read-otherwise';
import { foreignLetters, missingSign, partsOfTitle, twoAlphabets } from './titles';

/** The rules in the order they are listed: for dates, for addresses, for hosts, for words. */
export const rules: readonly Rule[] = [
  ...[olderThanEvent, dateInAddress, malformedDate, dateWithoutDay],
  ...[twoAddresses, missingScheme, impossibleAddress, addressAndTitle],
  ...[otherHost, sharedHost, unlikeHost],
  ...[twoSpellings, readOtherwise, missingSign, twoAlphabets, foreignLetters, partsOfTitle],
];
