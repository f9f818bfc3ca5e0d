/**
 * What a page shows: its words, those for ears alone among them, and how many drawings, marks and notes.
 * Runs in any browser; their own `innerText` do not agree about words that are clipped.
 */
export function shown() {
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0)
      .length;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = '';
  while (texts.nextNode())
    if (texts.currentNode.parentElement?.checkVisibility({ visibilityProperty: true }))
      words += texts.currentNode.textContent;
  return {
    words: words.replaceAll(/\s+/g, ''),
    drawings: count('.drawing'),
    marks: count('.chart [data-of]'),
    notes: count('.margin-note, .endnotes li'),
  };
}
