/** The link that a click follows here; none where a key or a button asks for a new tab or window. */
export function clicked({ button, ctrlKey, metaKey, shiftKey, altKey, target }: MouseEvent) {
  if (button || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) {
    return null;
  }
  // Links in a chart are of another kind: they have neither hash nor pathname.
  return target.closest<HTMLAnchorElement>('a:not(svg *)');
}
