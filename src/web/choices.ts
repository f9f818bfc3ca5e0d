/** What can be chosen: the values of each filter, by its name. */
export type Offered = ReadonlyMap<string, readonly string[]>;

/**
 * What the fragment of an address asks a list to be chosen by, `theme=trees&actor=growers`: the values by
 * the names of the filters; nothing, and the fault in words, where one of them is not to be had. None where
 * it asks for a place in the page, or for words of it.
 */
export function choicesIn(fragment: string, offered: Offered) {
  if (fragment && !/^[^:]*=/.test(fragment)) return null;
  const asked = [...new URLSearchParams(fragment)];
  const fault = faultIn(asked, offered);
  return {
    chosen: new Map(fault ? [] : asked),
    fault: fault && `${fault}: the whole list is shown.`,
  };
}

/** Nothing of an address is said again: it may come from anyone. */
function faultIn(asked: readonly (readonly [string, string])[], offered: Offered) {
  const names = new Set<string>();
  for (const [name, value] of asked) {
    const values = offered.get(name);
    if (!values) return 'Part of the address is not known here';
    if (!values.includes(value)) return `The ${name} in the address is not known here`;
    if (names.has(name)) return `The address asks for more than one ${name}`;
    names.add(name);
  }
  return '';
}
