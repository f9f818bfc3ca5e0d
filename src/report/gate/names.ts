import { Problem } from '../../schema/problem';
import { fileOf } from '../manuscript/chapter';
import { mentionsOf } from '../reckoning/mentioned';
import type { Whole } from '../reckoning/finders';
import { checkPage } from '../reckoning/known';
import { recordFile } from '../reckoning/files';
import { placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const nameIn = placesIn('names');

/** No form of a name stands under two entries, or twice under one; and every name stands somewhere. */
export function checkNames(whole: Whole, faults: Faults) {
  const { report, names } = whole;
  const holders = new Map<string, string>();
  const mentions = mentionsOf(whole);
  const telling = [...report.sections.map(fileOf), recordFile('notes'), recordFile('sources')];
  const forms = Object.values(names).flatMap(({ name, variants }) => [name, ...variants]);
  const sure =
    !telling.some((file) => faults.isBroken(file)) && new Set(forms).size === forms.length;
  for (const [id, { name, variants, about, page }] of Object.entries(names)) {
    const at = nameIn(id, id);
    if (page) faults.look(at('page'), () => checkPage(page, report));
    checkTemplate(about, at('about'), whole, faults);
    for (const form of [name, ...variants]) {
      faults.look(at(), () => {
        const holder = holders.get(form);
        holders.set(form, id);
        if (!holder) return;
        throw new Problem(`"${form}" stands ${holder === id ? 'twice' : `under ${holder}, too`}`);
      });
    }
    if (!sure || mentions.has(id)) continue;
    const said = [name, ...variants].map((form) => `“${form}”`).join(' or ');
    faults.tell(at(), `no passage or note names ${said}`);
  }
}
