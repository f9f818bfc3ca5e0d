import { list } from '../../format/list';
import { pathOf, urlOf } from './address';
import type { Check } from './library';
import { printings } from './printings';

/** Addresses that cannot be read as such, and letters in them that are none of ASCII. */
export const impossibleAddress: Check = (library) =>
  printings(library, 'address').flatMap(({ source, printed, notes }) => {
    const where = { source, notes, part: 'address' as const, printed };
    if (!urlOf(printed)) return { ...where, says: 'This cannot be read as an address.' };
    const path = pathOf(printed);
    const letters = [...new Set(path.match(/[^\p{ASCII}]/gu))];
    if (!letters.length) return [];
    const known = letters.every((letter) => letter in slugs);
    const mends = known ? '; our guess mends letters alone' : '';
    const says = `The address has ${list(letters)}, which plain Latin lacks${mends}.`;
    const guess = printed.replace(
      path,
      path.replaceAll(/[^\p{ASCII}]/gu, (letter) => slugs[letter] ?? ''),
    );
    return { ...where, says, ...(known && { guess }) };
  });

/** How addresses spell what the transliteration of titles has its own letters for. */
const slugs: Record<string, string> = { č: 'ch', š: 'sh', ž: 'zh', ė: 'e', è: 'e', ë: 'e' };
