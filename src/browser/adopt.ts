/**
 * Add a sheet to the page that came with a script; the same one once. It goes into the sheet that the
 * page has: its policy lets no other be written into it. That need not be the first: readers add
 * sheets of their own.
 * @throws Error where the page has none.
 */
export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  const own = [...document.styleSheets].find(({ ownerNode }) =>
    ownerNode?.textContent?.includes('--paper:'),
  );
  if (!own) throw new Error('the page has no sheet of its own');
  own.insertRule(`@media all{${text}}`, own.cssRules.length);
}

const adopted = new Set<string>();
