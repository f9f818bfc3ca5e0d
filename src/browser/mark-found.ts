import { termsIn } from '../format/text/terms';
import css from './found.css?inline';
import { adopt } from './adopt';
import { recall } from './found-words';

/** Mark the words that led here, where the address points, or on the whole page; once. */
export function mark() {
  const terms = recall();
  if (!terms.size || !('highlights' in CSS)) return;
  adopt(css);
  const texts = document.createTreeWalker(place(), NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode()) ranges.push(...found(texts.currentNode as Text, terms));
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** What the address points to; where that is but an anchor, the paragraph, row or table that it is of. */
function place(): Element {
  const target = document.querySelector(':target');
  const inside = target?.textContent ? target : target?.closest('p, tr, section');
  return inside ?? document.querySelector('main') ?? document.body;
}

const found = (text: Text, terms: ReadonlySet<string>) =>
  termsIn(text.data, terms).map(({ at, word }) => {
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return range;
  });
