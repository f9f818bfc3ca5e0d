import type { SearchFile } from '../../schema/search';
import { element } from '../element';
import { tab } from '../kept';
import { searchIn } from './search-index';
import { listHits } from './search-hits';
import { readOn } from './search-words';

/** A field, what is said of its hits, and the hits. */
export interface Box {
  field: HTMLInputElement;
  status: HTMLElement;
  hits: HTMLElement;
  /** Look for words as if they were typed; true when hits of theirs are listed. */
  ask: (words: string) => Promise<boolean>;
}

/** What the last words of this tab are kept under. */
export const askedKey = 'asked';

/** More than a reader will look through, and as many as a phone lists at once. */
const most = 60;

/** A field that searches while one types; `typed` is told the words. */
export function searchBox(site: URL, level: 'h2' | 'h3', typed?: (words: string) => void): Box {
  const field = element('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  const status = element('div', { role: 'status' });
  const hits = element('div', { className: 'hits' });
  let asked: ReturnType<typeof load> | undefined;
  let loaded = false;
  /** Who types on asks again: what was asked before stops where it is. */
  let last = 0;
  /** While the hits are those of other words; true once all of these are listed. */
  let looking: Promise<boolean> | undefined;

  async function load() {
    const file = await fetchSearchFile(site);
    const find = await searchIn(file.things, file.asking);
    loaded = true;
    return { file, find };
  }

  function look() {
    last += 1;
    looking = list(last);
    return looking;
  }

  async function list(mine: number) {
    const words = field.value.trim();
    asked ??= load();
    const ask = asked;
    if (!words) say('', ...(level === 'h3' ? readOn() : []));
    else if (!loaded) status.textContent = 'Loading…';
    const ready = await ask.catch(() => undefined);
    if (!ready && asked === ask) asked = undefined;
    // What is typed is seen before it is looked for.
    await painted();
    if (mine !== last) return false;
    if (!ready) return say('Search could not be loaded.', ...readOn());
    if (!words) return say('', ...(level === 'h3' ? readOn(...ready.file.hints) : []));
    const { hits: found, near } = ready.find(words);
    if (!found.length)
      return say(
        `Nothing found for “${words}”.`,
        ...readOn('Try fewer letters, or another spelling.'),
      );
    const more = found.length > most ? `, the best ${most} of them shown` : '';
    const number = `${found.length} ${found.length === 1 ? 'hit' : 'hits'}`;
    if (near) say(`Nothing has all of “${words}”. Near it: ${number}${more}`);
    else say(`${number} for “${words}”${more}`);
    for (const screenful of listHits(found.slice(0, most), ready.file, site, level)) {
      hits.append(...screenful);
      await painted();
      if (mine !== last) return false;
    }
    return true;
  }

  function say(words: string, ...nodes: Node[]) {
    looking = undefined;
    status.textContent = words;
    hits.replaceChildren(...nodes);
    return false;
  }

  field.addEventListener('input', () => {
    void look();
    const words = field.value.trim();
    tab.remember(askedKey, words);
    typed?.(words);
  });
  walkHits(field, hits, () => looking);
  void look();
  return {
    field,
    status,
    hits,
    ask(words) {
      field.value = words;
      return look();
    },
  };
}

/** All that search finds, as the site was built. */
async function fetchSearchFile(site: URL): Promise<SearchFile> {
  const answer = await fetch(new URL('search.json', site));
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return answer.json();
}

/** Once the browser has shown what is there, and can hear of keys and touches. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done())));

/**
 * Let the arrow keys walk from the field through the hits, and Enter in the field follow the first: of
 * what is typed, though it be still looked for; unless the reader has left the field since.
 */
function walkHits(
  field: HTMLElement,
  hits: HTMLElement,
  looking: () => Promise<boolean> | undefined,
) {
  field.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if ((key !== 'Enter' && key !== 'ArrowDown') || isComposing) return;
    event.preventDefault();
    const go = () => {
      const first = hits.querySelector<HTMLElement>('li a');
      if (key === 'Enter') first?.click();
      else first?.focus();
    };
    const asked = looking();
    if (asked === undefined) go();
    else void asked.then((listed) => listed && field === document.activeElement && go());
  });
  // A link is but the first line of its hit.
  hits.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    target.closest('li, hgroup')?.scrollIntoView({ block: 'nearest' });
    target.scrollIntoView({ block: 'nearest' });
  });
  hits.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const links = [...hits.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    (links[at + step] ?? (step < 0 ? field : undefined))?.focus();
  });
}
