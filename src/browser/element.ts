/** A new element with what it has and what stands in it; words are only words. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  has: Partial<HTMLElementTagNameMap[K]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, has);
  made.append(...inside);
  return made;
}
