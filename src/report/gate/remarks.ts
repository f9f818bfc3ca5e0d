import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { anchorsOn } from '../site/headings';
import { isTwice, placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const remarkIn = placesIn('remarks');

/** Remarks have anchors of their own, and are about what is there. */
export function checkRemarks(whole: Whole, faults: Faults) {
  const { report, remarks, checkAddress } = whole;
  const taken = [...anchorsOn('remarks/'), ...report.sections.map(({ slug }) => slug)];
  remarks.forEach((remark, i) => {
    const { id, on, text, did } = remark;
    const at = remarkIn(id, { id });
    faults.look(at('id'), () => {
      if (isTwice(remark, i, remarks)) throw new Problem('two remarks have this id');
      if (taken.includes(id)) throw new Problem('a heading among the remarks has this id');
    });
    checkTemplate(text, at('text'), whole, faults);
    checkTemplate(did, at('did'), whole, faults);
    on.forEach((subject, k) => faults.look(at('on', k), () => checkAddress(subject)));
  });
}
