// Where one stopped: kept on this device alone, one place, and forgotten at a word.

import { forget, recall, remember } from './kept';
import { lastAbove, onScroll, readingLine } from './reading-line';
import { toast } from './toast';

/** The place: a page, a paragraph of it, and what it is called. */
interface Stop {
  path: string;
  anchor: string;
  title: string;
  paragraph: number;
}

const { pathname: path } = location;
// Other sites may keep something at this origin, too.
const home = document.querySelector<HTMLAnchorElement>('.brand')?.pathname ?? '/';
const key = `${home}stopped`;
const passages = [...document.querySelectorAll('.prose .passage')];

offer();
if (passages.length) onScroll(keep);

/** Say where one stopped: on the first page, and at the head of that section. */
function offer() {
  const [line] = document.querySelectorAll<HTMLElement>('.stopped');
  const stop = recalled();
  const link = line?.querySelector('a');
  const abroad = stop?.path !== path;
  if (!line || !stop || !link || (abroad && passages.length)) return;
  link.href = `${stop.path}#${stop.anchor}`;
  const words = `${abroad ? `${stop.title}, ` : ''}paragraph ${stop.paragraph}`;
  link.before(`You stopped at ${words}. `);
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => {
    forget(key);
    line.hidden = true;
    toast('Forgotten');
  });
}

/** Keep the paragraph being read, once the first screen is behind; at the end of all, keep nothing. */
function keep() {
  if (scrollY < innerHeight) return;
  const end = document.querySelector('.neighbours');
  const last = end && !end.querySelector('.next');
  if (last && end.getBoundingClientRect().top < innerHeight) return forget(key);
  const passage = lastAbove(passages, readingLine());
  if (!passage) return;
  const title = document.querySelector('h1')?.innerText ?? '';
  const paragraph = passages.indexOf(passage) + 1;
  remember(key, JSON.stringify({ path, anchor: passage.id, title, paragraph } satisfies Stop));
}

function recalled(): Stop | undefined {
  try {
    const stop: Stop = JSON.parse(recall(key) ?? '');
    return stop.path.startsWith(home) && stop.anchor && stop.paragraph ? stop : undefined;
  } catch {
    // It is not ours, or of another time.
    return undefined;
  }
}
