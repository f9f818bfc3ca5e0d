// Where one stopped: kept on this device alone, one place, and forgotten at a word.

import { device } from '../kept';
import { lastAbove, onScroll, readingLine } from './reading-line';
import { root } from '../../web/href';
import { toast } from '../toast';

/** The place: a page, a paragraph of it, and what it is called. */
interface Stop {
  path: string;
  anchor: string;
  title: string;
  paragraph: number;
}

const key = 'stopped';
const { pathname: path } = location;
const line = document.querySelector<HTMLElement>('.stopped');
const passages = [...document.querySelectorAll('.prose .passage')];
const heading = document.querySelector('h1');
const title = heading?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
let last: Element | undefined;

// Coming back to a page, one has stopped elsewhere since, or nowhere.
addEventListener('pageshow', offer);
if (passages.length) onScroll(keep);

line?.querySelector('button')?.addEventListener('click', () => {
  device.forget(key);
  // The button had the focus, and goes.
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  line.hidden = true;
  toast('Forgotten');
});

/** Say where one stopped: on the first page, and at the head of that section. */
function offer() {
  const stop = recalled();
  const link = line?.querySelector('a');
  const abroad = stop?.path !== path;
  if (line) line.hidden = true;
  if (!line || !stop || !link || (abroad && passages.length)) return;
  link.href = `${stop.path}#${stop.anchor}`;
  const section = abroad ? `in ${stop.title}, ` : '';
  line
    .querySelector('span')
    ?.replaceChildren(`You stopped ${section}at paragraph ${stop.paragraph}.`);
  line.hidden = false;
}

/** Keep the paragraph being read, once the first screen is behind; at the end of all, keep nothing. */
function keep() {
  if (scrollY < innerHeight) return;
  const end = document.querySelector('.neighbours');
  const final = end && !end.querySelector('.next');
  if (final && end.getBoundingClientRect().top < innerHeight) {
    last = undefined;
    return device.forget(key);
  }
  const passage = lastAbove(passages, readingLine());
  if (!passage || passage === last) return;
  last = passage;
  const paragraph = passages.indexOf(passage) + 1;
  const stop: Stop = { path, anchor: passage.id, title, paragraph };
  device.remember(key, JSON.stringify(stop));
}

function recalled(): Stop | undefined {
  try {
    const stop: Stop = JSON.parse(device.recall(key) ?? '');
    return stop.path.startsWith(root) && stop.anchor && stop.paragraph ? stop : undefined;
  } catch {
    // Nothing is kept, or what is kept is not ours, or of another time.
    return undefined;
  }
}
