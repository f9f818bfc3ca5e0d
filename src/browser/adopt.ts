/**
 * Add a sheet to the page that came with a script; the same one once. It goes into the last of the sheets
 * that the page has: its policy lets no other be written into it. Readers may have added some of their
 * own. Where none of the page has come, it is read without looks, and so is what the script adds.
 */
export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  const own = [...document.styleSheets].filter(isOwn).pop();
  own?.insertRule(`@media all{${text}}`, own.cssRules.length);
}

const adopted = new Set<string>();

/** Whether a sheet is a file of the site; or, as on the development server, stands in the page with its colours. */
const isOwn = ({ href, ownerNode }: CSSStyleSheet) =>
  href ? new URL(href).origin === location.origin : ownerNode?.textContent?.includes('--paper:');
