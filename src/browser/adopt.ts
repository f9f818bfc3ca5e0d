/**
 * Add a sheet to the page that came with a script; the same one once. It goes into the sheet that the
 * page has: its policy lets no other be written into it.
 */
export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  const [sheet] = document.styleSheets;
  sheet?.insertRule(`@media all{${text}}`, sheet.cssRules.length);
}

const adopted = new Set<string>();
