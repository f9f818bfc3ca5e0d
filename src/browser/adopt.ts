import { element } from './element';

/** Add a sheet to the page that came with a script; the same one once. */
export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  document.head.append(element('style', {}, text));
}

const adopted = new Set<string>();
