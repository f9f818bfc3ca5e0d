// Beside a sign whose link was copied: a button that copies what it links to as a quotation, too, with
// its printed page and its reference, which says what it is retold from.

import { adopt } from '../adopt';
import { pageSpan } from '../../format/say/list';
import { copy } from '../copy';
import { element } from '../element';
import { toast } from '../toast';
import css from './quote.css?inline';

/** Offer a quotation of what a sign links to: a passage, a number or a figure. It goes when it is left. */
export function offerQuotation(sign: HTMLAnchorElement) {
  document.querySelector('.quote')?.remove();
  const words = quotationOf(sign);
  if (!words) return;
  adopt(css);
  const button = element('button', { type: 'button', className: 'quote' }, 'Copy quotation');
  button.addEventListener('click', () => {
    void copy(words).then((copied) => toast(copied ? 'Quotation copied' : 'It cannot be copied'));
    sign.focus();
  });
  // It goes with the next click, wherever that is, and when the focus goes elsewhere.
  document.addEventListener('click', () => button.remove(), { once: true });
  const leave = ({ relatedTarget }: FocusEvent) => relatedTarget === button || button.remove();
  sign.addEventListener('focusout', leave);
  button.addEventListener('focusout', leave);
  sign.after(button);
  // Having gone to where it leads, browsers have left it.
  sign.focus({ preventScroll: true });
}

/** What a sign links to, in quotation marks, with page, reference and address; none of a heading or a note. */
function quotationOf(sign: HTMLAnchorElement) {
  const words = wordsOf(sign);
  if (!words) return '';
  // The last is that of the page.
  const [reference = document.title] = [...document.querySelectorAll('.reference')]
    .map(({ textContent }) => textContent.trim().replace(/\s*\S+$/, ''))
    .slice(-1);
  const pages = pagesOf(sign);
  const quoted = [
    `“${words}”`,
    pages.length && `(report, ${pageSpan(pages)})`,
    reference,
    sign.href,
  ];
  return quoted.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
}

function wordsOf(sign: Element) {
  const thing = sign.closest('.brief, figure');
  // A number in brief says what it counts and who says so; of a figure its title and what it shows.
  if (thing?.querySelector(':scope > .value')) return said([...thing.children].slice(1, -1));
  if (thing) return said(thing.querySelectorAll('h3, .subtitle'));
  const passage = passageOf(sign);
  if (passage) return said([passage]);
  // The sentence that tells the number of a page, before the link to where it stands.
  const told = sign.closest('.titled')?.parentElement?.querySelector('.told');
  return told?.firstChild?.textContent?.trim() ?? '';
}

const passageOf = (sign: Element) => sign.closest('.passage')?.closest('p');

/** The words of some elements in a line, without the marks of notes. */
function said(parts: Iterable<Element>) {
  const words = [...parts].map((part) => {
    const copied = part.cloneNode(true) as Element;
    for (const mark of copied.querySelectorAll('.note-mark')) mark.remove();
    return copied.textContent.trim();
  });
  return words.join('; ');
}

/** The printed pages that a passage retells: the one that it begins on, and those that begin inside of it. */
function pagesOf(sign: Element) {
  const passage = passageOf(sign);
  if (!passage) return [];
  const marks = [...document.querySelectorAll<HTMLElement>('.printed-page')];
  const inside = marks.filter((mark) => passage.contains(mark));
  const before = marks.filter(
    (mark) => mark.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const begins = inside[0]?.previousElementSibling?.matches('.passage');
  return [...(begins ? [] : before.slice(-1)), ...inside].map(({ dataset }) =>
    Number(dataset['n']),
  );
}
