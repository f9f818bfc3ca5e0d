/** The link that a click follows here; none where a key or a button asks for a new tab or window. */
export function clicked({ button, ctrlKey, metaKey, shiftKey, altKey, target }: MouseEvent) {
  if (button || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element))
    return null;
  return target.closest('a');
}
