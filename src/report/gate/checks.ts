import { kindOf, steps } from '../../format/address';
import type { Check, Claim } from '../../schema/check';
import { Problem, within } from '../../schema/problem';
import { judge } from '../reckoning/arithmetic';
import type { Everything } from './crosscheck';
import { anchorsOn } from '../site/headings';
import { checkTemplate, known } from '../reckoning/known';
import { partsOf } from '../reckoning/sides';

/** Checks name what there is; and one that does not hold names the remark that says so. */
export function checkChecks(everything: Everything) {
  const { checks, remarks, knownAddress } = everything;
  checks.forEach(({ id, says, claim, cannot, remark }, i) => {
    within(`data/checks.json: ${id}`, () => {
      if (checks.findIndex((other) => other.id === id) < i) {
        throw new Problem('two checks have this id');
      }
      if (anchorsOn('checks/').includes(id)) {
        throw new Problem('a heading among the checks has this id');
      }
      for (const text of [says, cannot, claim?.assumes]) checkTemplate(text, knownAddress);
      const there = remarks.map((one) => one.id);
      if (remark) known('remark', remark, there);
      if (claim) checkClaim(claim, remark, everything);
    });
  });
}

function checkClaim(claim: Claim, remark: Check['remark'], everything: Everything) {
  const { names, knownAddress } = everything;
  for (const address of [claim.left, claim.right].flatMap((side) => partsOf(side).of)) {
    if (kindOf(address) !== 'name') knownAddress(address);
    else known('name', steps(address, 'names/name')[1], Object.keys(names));
  }
  if (judge(claim, everything).verdict !== 'does not hold' || remark) return;
  throw new Problem(
    'it does not hold; mend it, or name the remark that tells the reader so ("remark")',
  );
}
