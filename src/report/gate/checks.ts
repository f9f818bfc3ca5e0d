import { kindOf, lastOf } from '../../format/address';
import type { Check, Claim } from '../../schema/check';
import { Problem } from '../../schema/problem';
import { judge } from '../reckoning/arithmetic';
import type { Whole } from '../reckoning/finders';
import { partsOf } from '../reckoning/sides';
import { anchorsOn } from '../site/headings';
import { isTwice, placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const checkIn = placesIn('checks');

/** Checks name what there is; and one that does not hold names the remark that says so. */
export function checkChecks(whole: Whole, faults: Faults) {
  const { checks, findPassage, findRemark } = whole;
  checks.forEach((check, i) => {
    const { id, passage, says, claim, cannot, remark } = check;
    const at = checkIn(id, { id });
    faults.look(at('id'), () => {
      if (isTwice(check, i, checks)) throw new Problem('two checks have this id');
      if (anchorsOn('checks/').includes(id)) {
        throw new Problem('a heading among the checks has this id');
      }
    });
    faults.look(at('passage'), () => findPassage(passage));
    checkTemplate(says, at('says'), whole, faults);
    checkTemplate(cannot, at('cannot'), whole, faults);
    checkTemplate(claim?.assumes, at('claim', 'assumes'), whole, faults);
    if (remark) faults.look(at('remark'), () => findRemark(remark));
    if (claim) faults.look(at('claim'), () => checkClaim(claim, remark, whole));
  });
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
