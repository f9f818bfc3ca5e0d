import { kindOf, lastOf } from '../../format/address';
import type { Check, Claim } from '../../schema/check';
import { Problem } from '../../schema/problem';
import { judge } from '../reckoning/arithmetic';
import type { Whole } from '../reckoning/finders';
import { partsOf } from '../reckoning/sides';
import { anchorsOn } from '../site/headings';
import { checkEntry, checkId, checkWords, placeOf } from './entries';
import type { Faults } from './faults';

// What this edition says of the report: remarks and checks.

/** Remarks have anchors of their own, and are about what is there. */
export function checkRemarks(whole: Whole, faults: Faults) {
  const { report, remarks, checkAddress } = whole;
  const taken = [...anchorsOn('remarks/'), ...report.sections.map(({ slug }) => slug)];
  for (const remark of remarks) {
    const { id, on } = remark;
    const at = placeOf('remarks', id, { id });
    faults.look(at('id'), () => checkId('remark', remark, remarks, taken));
    checkEntry(remark, at, whole, faults);
    on.forEach((subject, k) => faults.look(at('on', k), () => checkAddress(subject)));
  }
}

/** Checks name what there is; and one that does not hold names the remark that says so. */
export function checkChecks(whole: Whole, faults: Faults) {
  const { checks, findPassage, findRemark } = whole;
  for (const check of checks) {
    const { id, passage, claim, remark } = check;
    const at = placeOf('checks', id, { id });
    faults.look(at('id'), () => checkId('check', check, checks, anchorsOn('checks/')));
    checkEntry(check, at, whole, faults);
    faults.look(at('passage'), () => findPassage(passage));
    if (remark) faults.look(at('remark'), () => findRemark(remark));
    if (!claim) continue;
    checkWords(claim.assumes, at('claim', 'assumes'), whole, faults);
    faults.look(at('claim'), () => checkClaim(claim, remark, whole));
  }
}

function checkClaim(claim: Claim, remark: Check['remark'], whole: Whole) {
  for (const address of [claim.left, claim.right].flatMap((side) => partsOf(side).of)) {
    if (kindOf(address) === 'name') whole.findName(lastOf(address));
    else whole.checkAddress(address);
  }
  if (judge(claim, whole).verdict !== 'does not hold' || remark) return;
  throw new Problem(
    'it does not hold; mend it, or name the remark that tells the reader so ("remark")',
  );
}
