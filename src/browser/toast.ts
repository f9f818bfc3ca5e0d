import { element } from './element';

// It is there before it speaks: a region that comes with its words is not announced everywhere.
const region = element('output', { className: 'toast' });
document.body.append(region);

let silence = 0;

/** Show words for a few seconds, and have them announced. */
export function toast(words: string) {
  clearTimeout(silence);
  region.textContent = words;
  // A brief that is open stands at the foot of a phone.
  region.classList.toggle('up', document.querySelector('.opened') !== null);
  silence = window.setTimeout(() => (region.textContent = ''), 4000);
}
