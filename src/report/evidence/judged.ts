import { kindOf } from '../../format/address';
import { sayRelation, sayResult, saySide } from '../../format/say/claim';
import type { Claim, Side } from '../../schema/check';
import { type Judgement, judge, type Verdict, verdicts } from '../reckoning/arithmetic';
import { findPassage } from '../opened/chapters';
import { checks, findDate, findFact, findRowOrEvent } from '../opened/data';
import type { Interval } from '../reckoning/interval';
import { listedBy } from '../reckoning/known';
import { partsOf } from '../reckoning/sides';
import { subjectOf } from '../about/subject';

const find = { findFact, findDate };

/** What a check came to, in words where it was reckoned. */
const judged = checks.map((check) => {
  const { claim, passage } = check;
  const judgement: Judgement = claim
    ? judge(claim, find)
    : { verdict: 'cannot be checked', reasons: [] };
  const rests = claim ? [claim.left, claim.right].flatMap((side) => partsOf(side).of) : [];
  return {
    ...check,
    ...judgement,
    ...findPassage(passage),
    calculation: claim && calculation(claim, judgement),
    of: rests,
    rests: rests.map(subjectOf),
    notes: notesOf(rests),
    reasons: judgement.reasons.map(({ of, why }) => ({ ...subjectOf(of), why })),
  };
});

export type Judged = (typeof judged)[number];

/** The checks by their verdicts: first what does not hold, then what cannot be checked. */
export const byVerdict: [Verdict, Judged[]][] = verdicts.map((verdict) => [
  verdict,
  judged.filter((check) => check.verdict === verdict),
]);

/** The checks that a number goes into. */
export const checksOn = listedBy(judged, ({ of }) => of);

/** A claim as a line: `40 + 10 = 50 kg (between 49 and 51 kg) should be at most 60 kg`. */
function calculation({ left, is, right }: Claim, { left: one, right: other }: Judgement) {
  const relation = sayRelation(is, Boolean(partsOf(left).dated));
  return [reckoned(left, one), relation, reckoned(right, other)].join(' ');
}

/** A side, and what it comes to where there is something to work out. */
function reckoned(side: Side, worth: Interval | undefined) {
  const words = saySide(side, find);
  const { of, formula } = partsOf(side);
  if (!worth || !formula) return words;
  const units = of.map((address) => findFact(address).unit);
  const unit = units.find(({ scale }) => scale !== 'percent') ?? units[0];
  return unit ? `${words} = ${sayResult(worth, unit)}` : words;
}

/** The notes that vouch for rows and events, each once. */
function notesOf(addresses: readonly string[]) {
  const notes = addresses
    .filter((address) => kindOf(address) !== 'name')
    .map((address) => findRowOrEvent(address).note);
  return [...new Set(notes)].filter((note) => note !== null).sort((a, b) => a - b);
}
