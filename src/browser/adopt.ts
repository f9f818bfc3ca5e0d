/** Add a sheet to the page that came with a script; the same one once. */
export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

const adopted = new Set<string>();
