import { element } from '../element';

/** A brief made of what the page holds already: a thing by its id, a heading, words, the way there. */
export function sheet(id: string, name: string, way: string, parts: Iterable<Node>) {
  const href = `#${id}`;
  const close = element('button', { type: 'button' }, 'Close');
  const words = element('div', {}, ...parts);
  const brief = element(
    'div',
    { id: `brief/${id}`, className: 'brief', popover: 'auto', role: 'dialog', ariaLabel: name },
    close,
    element('h2', {}, name),
    words,
    element(
      'p',
      {},
      element('a', { href }, way),
      ' ',
      element('a', { href, className: 'permalink' }, 'Copy link'),
    ),
  );
  brief.tabIndex = -1;
  close.popoverTargetElement = brief;
  // An anchor stands once, and keys read a drawing where it stands.
  for (const part of words.querySelectorAll('[id], [tabindex]')) {
    for (const name of ['id', 'tabindex', 'aria-roledescription']) part.removeAttribute(name);
    if (part.role === 'application') part.role = 'img';
  }
  document.body.append(brief);
  return brief;
}
