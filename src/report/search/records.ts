import { chapterCiting, telling } from '../opened/chapters';
import { findEvent, findName, findNote, findRemark, findSource } from '../opened/data';
import { byVerdict } from '../evidence/judged';
import { remarked } from '../about/remarked';
import type { Words } from './words';
import { plainText } from '../links/text';
import { cyrillicOf, wordsOfNote, wordsOfWork } from './work-words';

/** What a note prints, or explains, and the section that cites it. */
export function noteInSearch(n: number): Words {
  return { text: wordsOfNote(findNote(n)), section: chapterCiting(n)?.slug };
}

/** What a work is known by. */
export function workInSearch(id: string): Words {
  const work = findSource(id);
  return { text: [wordsOfWork(work), cyrillicOf(work)].filter(Boolean).join(' · ') };
}

/** What happened, and the section that tells it. */
export function eventInSearch(address: string): Words {
  return {
    text: plainText(findEvent(address).text),
    section: telling(address)?.chapter.slug,
  };
}

/** What a name stands for, its other forms, and what else it is looked for by. */
export function nameInSearch(id: string): Words {
  const { variants, about, sought } = findName(id);
  return {
    text: plainText(about),
    also: variants,
    sought: sought?.join(' '),
  };
}

/** What a remark says and what was done, and the section it stands in. */
export function remarkInSearch(id: string): Words {
  const { text, did } = findRemark(id);
  const at = remarked.find(({ entries }) => entries.some(({ remark }) => remark.id === id));
  return { text: `${plainText(text)} ${plainText(did)}`, section: at?.chapter.slug };
}

/** What came of a check, before what is checked, and the section that implies it. */
export function checkInSearch(id: string): Words | undefined {
  for (const [verdict, judged] of byVerdict) {
    const check = judged.find((each) => each.id === id);
    if (check)
      return { title: `Check, ${verdict}: ${plainText(check.says)}`, section: check.chapter.slug };
  }
  return undefined;
}
