// Keeps how pages are to look until the reader chooses otherwise. Before a page is painted, a line in
// its head has put on its root what is kept; the sheets do the rest.

import { device } from '../kept';

const key = 'display';
const choices = [...document.querySelectorAll<HTMLInputElement>('#display input')];
const search = document.querySelector('.bar .search');
const tints = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(
  (tint) => ({ tint, media: tint.media }),
);

/** Look as the words say, `dark more`; what they do not name is as the system has it. */
function apply(words: string) {
  // From here on this says it, and the sheets need not look for what is chosen.
  document.documentElement.dataset[key] = `${words} set`;
  if (search) search.ariaKeyShortcuts = words.includes('no-key') ? null : '/';
  for (const choice of choices) choice.checked = !choice.value || words.includes(choice.value);
  const remarks = words.includes('remarks');
  if (remarks || document.querySelector('.remark')) {
    void import('./remarks').then(({ showRemarks }) => showRemarks(remarks));
  }
  const [colours] = words.match(/light|dark/) ?? [];
  for (const { tint, media } of tints) {
    tint.media = colours ? (media.includes(colours) ? 'all' : 'not all') : media;
  }
}

const kept = () => apply(device.recall(key) ?? '');

document.getElementById(key)?.addEventListener('change', () => {
  const chosen = choices.filter(({ checked, value }) => checked && value);
  const words = chosen.map(({ value }) => value).join(' ');
  apply(words);
  if (words) device.remember(key, words);
  else device.forget(key);
});

// Coming back to a page, or having chosen in another tab, it looks as chosen there.
for (const type of ['pageshow', 'storage']) addEventListener(type, kept);
kept();
