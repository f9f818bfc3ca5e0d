// Beside a sign whose link was copied: a button that copies what it links to as a quotation, too, with
// its printed page and its reference, which says what it is retold from.

import { adopt } from '../adopt';
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
  const words = quoted(sign);
  if (!words) return '';
  // The last is that of the page.
  const [reference = document.title] = [...document.querySelectorAll('.reference')]
    .map(({ textContent }) => textContent.trim().replace(/\s*\S+$/, ''))
    .slice(-1);
  return [`“${words}”`, pagesOf(sign), reference, sign.href].filter(Boolean).join(' ');
}

function quoted(sign: HTMLAnchorElement) {
  const brief = sign.closest('.brief');
  if (brief) return said([...brief.children].slice(1, -1));
  const figure = sign.closest('figure');
  if (figure) return said(figure.querySelectorAll('h3, .subtitle'));
  if (sign.closest('.passage')) return said(passageOf(sign));
  // The sentence that tells a number, before the link to where it stands.
  return document.querySelector('.titled ~ .told')?.firstChild?.textContent?.trim() ?? '';
}

const passageOf = (sign: Element) => [sign.closest('p')].filter((passage) => passage !== null);

/** The words of some elements in a line, without the marks of notes. */
function said(parts: Iterable<Element>) {
  const words = [...parts].map((part) => {
    const copied = part.cloneNode(true) as Element;
    for (const mark of copied.querySelectorAll('.note-mark, .quote')) mark.remove();
    return copied.textContent.replace(/\s+/g, ' ').trim();
  });
  return words.join('; ');
}

/** The printed pages that a passage retells: the one that it begins on, and those that begin inside of it. */
function pagesOf(sign: Element) {
  const [passage] = passageOf(sign);
  if (!passage || !sign.closest('.passage')) return '';
  const marks = [...document.querySelectorAll<HTMLElement>('.printed-page')];
  const inside = marks.filter((mark) => passage.contains(mark));
  const before = marks.filter(
    (mark) => mark.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const begins = inside[0]?.previousElementSibling?.matches('.passage');
  const pages = [...(begins ? [] : before.slice(-1)), ...inside].map(({ dataset }) => dataset['n']);
  if (pages.length === 0) return '';
  return pages.length === 1
    ? `(report, p. ${pages[0]})`
    : `(report, pp. ${pages[0]}–${pages.at(-1)})`;
}
