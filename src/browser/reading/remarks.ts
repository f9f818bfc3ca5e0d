import { adopt } from '../adopt';
import { element } from '../element';
import { wordsOf } from './brief';
import css from './remarks.css?inline';

/** Show our remarks under the paragraphs that they are about, too, or no more. */
export function showRemarks(open: boolean) {
  for (const remark of document.querySelectorAll('.remark')) remark.remove();
  if (!open) return;
  adopt(css);
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('.note-mark.ours a')];
  // The last first, so that each stands before those that come after it.
  for (const mark of marks.reverse()) {
    const words = document.getElementById(mark.hash.slice(1));
    if (!words) continue;
    const remark = element('aside', { className: 'remark' }, ...wordsOf(words));
    mark.closest('.prose > *')?.after(remark);
  }
}
