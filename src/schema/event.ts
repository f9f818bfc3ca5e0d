import { z } from 'zod';
import { Id, PartialDate, PrintedPage, Template, Words } from './words';

/** Which part of a year or a month is meant. */
const Part = z.enum([
  'start',
  'middle',
  'end',
  'spring',
  'summer',
  'autumn',
  'winter',
  'first half',
  'second half',
]);

/** Something the report dates. */
export const Event = z
  .strictObject({
    /** The last step of its address: `timeline/id`. */
    id: Id,
    /** As exact as the report gives it; of a span, its beginning. */
    date: PartialDate,
    /** The last year, month or day of a span. */
    to: PartialDate.exactOptional(),
    /** The part of the date that is meant: `autumn` of 2013, `middle` of 2021. */
    part: Part.exactOptional(),
    /** The date only begins or ends what happened: `since` it happens, `from` it is to. Prose says so, too. */
    extent: z.enum(['since', 'from', 'until']).exactOptional(),
    /** How the report words the date, where the rest follows from its place in the text: `February`. */
    dated: Words.exactOptional(),
    /** A plan, an expectation or a forecast, as seen from the report. */
    planned: z.literal(true).exactOptional(),
    /** What happened, in a line of our words. */
    text: Template,
    /** In a few words, as a lane of the timeline names it. */
    short: Template,
    /** The actors who did it. */
    actors: z.array(Id).min(1),
    /** The id of a theme. */
    theme: Id,
    /** The note whose mark vouches for it; `null` where the report gives none. */
    note: z.int().positive().nullable(),
    /** Its sentence has no mark: that of the note is the next in the text. */
    mark: z.literal('next').exactOptional(),
    /** The page of the printed report. */
    page: PrintedPage,
  })
  .superRefine(({ date, to, part, extent, dated, note, mark }, context) => {
    const issue = (key: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [key] });
    const exactness = date.split('-').length;
    if (to && to.length !== date.length) issue('to', 'the ends of a span are equally exact');
    else if (to && to <= date) issue('to', '"to" comes after "date"');
    if (to && part) issue('part', 'a span has no part');
    if (to && extent) issue('extent', 'a span has no "extent"');
    if (to && dated) issue('dated', 'a span has no "dated"');
    if (mark && note === null) issue('mark', 'without a note there is no mark; take it out');
    const ofMonths = part === 'start' || part === 'middle' || part === 'end';
    if (part && exactness > (ofMonths ? 2 : 1)) {
      issue(
        'part',
        `"${part}" is a part of a year${ofMonths ? ' or a month' : ''}; give no more of the date`,
      );
    }
  });

/** The dated events of the report, in any order. */
export const Timeline = z.strictObject({
  /** What they belong to, by id: `Treaties`. */
  themes: z.record(Id, Words),
  events: z.array(Event),
});

export type Event = z.infer<typeof Event>;
export type Timeline = z.infer<typeof Timeline>;
