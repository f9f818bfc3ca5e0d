import type { Link } from './key';

/**
 * The link that a click follows here; none where a key or a button asks for a new tab or window. Those in
 * drawings are asked for: they have neither hash nor pathname.
 */
export function clicked<Kind extends Link = HTMLAnchorElement>(
  { button, ctrlKey, metaKey, shiftKey, altKey, target }: MouseEvent,
  links = 'a:not(svg *)',
) {
  if (button || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) {
    return null;
  }
  return target.closest<Kind>(links);
}
