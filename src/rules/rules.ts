import { cyrillicLanguage } from '../format/cite/original';
import type { Source } from '../schema/source';
import { addressAndTitle } from './address-and-title';
import { dateInAddress } from './date-in-address';
import { dateWithoutDay } from './date-without-day';
import { twoAddresses, twoSpellings } from './forms';
import { impossibleAddress } from './impossible-address';
import { foreignLetters, twoAlphabets } from './letters';
import type { Rule } from './library';
import { malformedDate } from './malformed-date';
import { missingScheme } from './missing-scheme';
import { missingSign } from './missing-sign';
import { olderThanEvent } from './older-than-event';
import { otherHost, sharedHost, unlikeHost } from './outlets';
import { partsOfTitle } from './parts-of-title';
import { readOtherwise } from './read-otherwise';

/** A rule as pages name it. */
export interface Named {
  /** In a few words, for short mentions. */
  title: string;
  /** What it looks for, in a sentence. */
  seeks: string;
  find: Rule;
  /** The works it speaks of, where those are not all; a report without any is spared the rule. */
  of?: (work: Source) => boolean;
}

const addressed = ({ address }: Source) => address !== undefined;
const hosted = (work: Source) => addressed(work) && work.outlet !== undefined;
const transliterated = ({ language }: Source) => cyrillicLanguage(language) !== undefined;
const translated = ({ translation }: Source) => translation !== undefined;

/** The rules by id, in the order they are listed: dates, addresses, hosts, words. */
export const rules = {
  'older-than-event': {
    title: 'older than the event',
    seeks:
      'A work was published before what its note vouches for began. What is planned is left out.',
    find: olderThanEvent,
  },
  'date-in-address': {
    title: 'another date in the address',
    seeks:
      'An address carries a date, as digits or as a time stamp, and it is not the printed one. Where clocks differ, a time stamp may be a day off.',
    find: dateInAddress,
    of: addressed,
  },
  'malformed-date': {
    title: 'malformed date',
    seeks: 'A date or a time stamp in an address has a digit too many or too few.',
    find: malformedDate,
    of: addressed,
  },
  'date-without-day': {
    title: 'dated without a day',
    seeks: 'A work on the web is dated by a year or a month, where other works have a day.',
    find: dateWithoutDay,
    of: addressed,
  },
  'two-addresses': {
    title: 'two addresses',
    seeks: 'One work has another address in another note.',
    find: twoAddresses,
    of: addressed,
  },
  'missing-scheme': {
    title: 'address without http',
    seeks: 'An address is printed without http:// or https://.',
    find: missingScheme,
    of: addressed,
  },
  'impossible-address': {
    title: 'odd letters in the address',
    seeks:
      'An address has letters beyond the 26 of plain Latin, or other signs that plain addresses lack; or it cannot be read as an address at all.',
    find: impossibleAddress,
    of: addressed,
  },
  'address-and-title': {
    title: 'address unlike the title',
    seeks: 'An address repeats the title, but spells a word otherwise, or goes on after its end.',
    find: addressAndTitle,
    of: addressed,
  },
  'other-host': {
    title: 'another host',
    seeks: 'The outlet is printed as the name of a host, and the address is at another.',
    find: otherHost,
    of: hosted,
  },
  'shared-host': {
    title: 'shared host',
    seeks: 'One host serves works that are printed as those of several outlets.',
    find: sharedHost,
    of: hosted,
  },
  'unlike-host': {
    title: 'host unlike outlet',
    seeks:
      'The name of the host has no word and not the initials of the outlet’s. It may be the outlet’s own all the same; we have not checked.',
    find: unlikeHost,
    of: hosted,
  },
  'two-spellings': {
    title: 'title spelt in two ways',
    seeks: 'The title of one work is spelt otherwise in another note.',
    find: twoSpellings,
  },
  'read-otherwise': {
    title: 'title read otherwise',
    seeks:
      'A word of a transliterated title gives, turned back letter by letter, another one than we read.',
    find: readOtherwise,
    of: transliterated,
  },
  'missing-sign': {
    title: 'sign missing in the title',
    seeks:
      'A quotation in a title ends in a soft sign. Both the sign and the end are printed as ’, and only one ’ stands there.',
    find: missingSign,
    of: transliterated,
  },
  'two-alphabets': {
    title: 'two alphabets',
    seeks: 'A word has letters of two alphabets.',
    find: twoAlphabets,
  },
  'foreign-letters': {
    title: 'other letters in the title',
    seeks:
      'A transliterated title has letters that the scientific transliteration of Cyrillic does not have. A word of it may be in Latin letters in the work itself.',
    find: foreignLetters,
    of: transliterated,
  },
  'parts-of-title': {
    title: 'title and translation unlike',
    seeks: 'Title and translation do not have the same number of parts, as colons divide them.',
    find: partsOfTitle,
    of: translated,
  },
} satisfies Record<string, Named>;

export type RuleId = keyof typeof rules;
