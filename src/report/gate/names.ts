import { Problem, within } from '../../schema/problem';
import type { Everything } from './crosscheck';
import { checkPage, checkTemplate } from '../reckoning/known';

/** No form of a name stands under two entries, or twice under one. */
export function checkNames({ report, names, knownAddress }: Everything) {
  const holders = new Map<string, string>();
  for (const [id, { name, variants, about, page }] of Object.entries(names)) {
    within(`data/names.json: ${id}`, () => {
      if (page) checkPage(page, report);
      checkTemplate(about, knownAddress);
      for (const form of [name, ...variants]) {
        const holder = holders.get(form);
        if (holder)
          throw new Problem(`"${form}" stands ${holder === id ? 'twice' : `under ${holder}, too`}`);
        holders.set(form, id);
      }
    });
  }
}
