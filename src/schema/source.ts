import { z } from 'zod';
import { PartialDate, Printed, Words } from './words';
import { Speaker } from './speaker';
import { PrintedAddress } from './web';

/** A work the report cites, as its notes print it. */
export const Source = z
  .strictObject({
    /** An `article` has an outlet, `statistics` are as of their date; of a `text` print does not say what it is. */
    type: z.enum(['article', 'book', 'report', 'statistics', 'text']),
    /** Who speaks in it, where the text of the report names nobody: an outlet is `media`, a text may be `unsaid`. */
    voice: Speaker,
    /** As printed: `Pear, J.` */
    author: Words.exactOptional(),
    /** In the language of the work; transliterated where the report transliterates. */
    title: Printed,
    /** The title in Cyrillic, read by hand, where letter by letter it cannot be turned back, or not rightly. */
    cyrillic: Words.exactOptional(),
    /** The title in English, as the report translates it. */
    translation: Words.exactOptional(),
    /** BCP 47 tag of the title: `en`; `ru-Latn` for a transliteration. */
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'a language tag such as "en" or "ru-Latn"'),
    /** The newspaper, site or agency it appeared in. */
    outlet: Words.exactOptional(),
    /** What it is printed to stand “in”, be that a volume or a periodical. */
    within: z
      .strictObject({
        /** As printed. */
        title: Printed,
        /** As that of the work. */
        cyrillic: Words.exactOptional(),
        /** In English, as the report translates it. */
        translation: Words,
      })
      .exactOptional(),
    /** How notes name the work in a few words, when author and outlet do not. */
    short: Words.exactOptional(),
    /** Where it was published, as printed: `Orchard Town`. */
    place: Words.exactOptional(),
    /** As exact as it is printed. */
    date: PartialDate,
    /** As printed, with or without a scheme. */
    address: PrintedAddress.exactOptional(),
  })
  .refine(({ type, outlet }) => type !== 'article' || outlet, {
    message: 'an article has an outlet; where print names none, the work is a "text"',
    path: ['type'],
  });

export type Source = z.infer<typeof Source>;
