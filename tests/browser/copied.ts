// What is copied of a section by hand.

export const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Words without the marks of notes, which stand in brackets where there are no styles. */
export const unmarked = (text: string) => text.replaceAll(/\[\w+\]/g, '');

/** Select a paragraph, and say what that selects, and where in its first line is a word to click at. Runs in the browser. */
export function selectParagraph(i: number) {
  const paragraph = document.querySelectorAll('.prose > p')[i]!;
  paragraph.scrollIntoView({ block: 'center' });
  getSelection()?.selectAllChildren(paragraph);
  const words = [...paragraph.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
  const range = new Range();
  range.selectNodeContents(words);
  const { left, top, height } = range.getClientRects()[0]!;
  return { x: left + 4, y: top + height / 2, selected: String(getSelection()) };
}
