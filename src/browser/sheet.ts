/** A brief made of what the page holds already: a thing by its id, a heading, words, the way there. */
export function sheet(id: string, name: string, way: string, parts: Iterable<Node>) {
  const brief = document.createElement('div');
  brief.innerHTML = `<button type="button">Close</button><h2></h2><div></div>
    <p><a href="#${id}">${way}</a> <a class="permalink" href="#${id}">Copy link</a></p>`;
  Object.assign(brief, {
    id: `brief/${id}`,
    className: 'brief',
    popover: 'auto',
    role: 'dialog',
    ariaLabel: name,
    tabIndex: -1,
  });
  const [button, heading, words] = brief.children as unknown as [
    HTMLButtonElement,
    HTMLElement,
    HTMLElement,
  ];
  button.popoverTargetElement = brief;
  heading.textContent = name;
  words.append(...parts);
  // An anchor stands once, and keys read a drawing where it stands.
  for (const part of words.querySelectorAll('[id], [tabindex]')) {
    for (const name of ['id', 'tabindex', 'aria-roledescription']) part.removeAttribute(name);
    if (part.role === 'application') part.role = 'img';
  }
  document.body.append(brief);
  return brief;
}
