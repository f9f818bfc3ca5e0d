import { notes, rows, sources, timeline } from '../opened/data';
import type { Hit } from '../../rules/library';
import { type Named, type RuleId, rules } from '../../rules/rules';
import { plainText } from '../links/text';

/** Something that a rule found in the notes as printed. */
export interface Finding extends Hit {
  /** The id of the rule. */
  rule: RuleId;
  /** The rule in two or three words. */
  title: string;
}

const library = {
  sources,
  notes,
  events: timeline.events.map((event) => ({ ...event, short: plainText(event.short) })),
  facts: rows,
};

const named: Record<RuleId, Named> = rules;
const ids = Object.keys(rules) as RuleId[];

/** All that our rules find in the notes, by rule and then in the order of the works. */
export const findings: Finding[] = ids.flatMap((rule) =>
  rules[rule].find(library).map((hit) => ({ rule, title: rules[rule].title, ...hit })),
);

/** What they find of a work. */
export const findingsOf = (source: string) =>
  findings.filter((finding) => finding.source === source);

/** What they find in a note; an *Ibid.* repeats nothing of what it stands for. */
export const findingsOfNote = (n: number) => findings.filter(({ notes: of }) => of.includes(n));

/** The rules that speak of works of this report, each with what it finds. */
export const ledger: { rule: Named; found: Finding[] }[] = ids
  .map((id) => ({ rule: named[id], found: findings.filter(({ rule }) => rule === id) }))
  .filter(({ rule: { of } }) => !of || Object.values(sources).some(of));
