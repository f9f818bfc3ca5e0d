import { notes, rows, sources, timeline } from '../opened/data';
import type { Hit, Rule } from '../../rules/library';
import { rules } from '../../rules/rules';
import { listedBy } from '../reckoning/known';
import { plainText } from '../links/text';

/** Something that a rule found in the notes as printed. */
export interface Finding extends Hit, Pick<Rule, 'matters'> {
  /** The rule in two or three words. */
  title: string;
}

const library = {
  sources,
  notes,
  events: timeline.events.map((event) => ({ ...event, short: plainText(event.short) })),
  facts: rows,
};

/** The rules that speak of works of this report, each with what it finds, in the order of the works. */
export const ledger = rules
  .filter(({ of }) => !of || Object.values(sources).some(of))
  .map((rule) => ({
    rule,
    found: rule.find(library).map((hit): Finding => ({
      title: rule.title,
      ...(rule.matters && { matters: true }),
      ...hit,
    })),
  }));

/** All that our rules find in the notes. */
export const findings = ledger.flatMap(({ found }) => found);

/** What they find of a work. */
export const findingsOf = listedBy(findings, ({ source }) => [source]);

/** What they find in a note; an *Ibid.* repeats nothing of what it stands for. */
export const findingsOfNote = listedBy(findings, (finding) => finding.notes);
