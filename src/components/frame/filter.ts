/** Something to filter a page by: the values of an attribute, of which one is chosen. */
export interface Filter {
  /** What is chosen: `Section`. */
  legend: string;
  /** The attribute, whose values are separated by spaces: `data-section`. */
  attribute: string;
  choices: { value: string; words: string }[];
}

/** What the filters choose from: the values that each thing has in each attribute. */
export type Filtered = Record<string, string[]>[];

/** A filter by an attribute: the values, with their names, that some thing has. */
export function filterBy(
  things: Filtered,
  { names, ...filter }: Omit<Filter, 'choices'> & { names: (readonly [string, string])[] },
): Filter {
  const there = new Set(things.flatMap((thing) => thing[filter.attribute] ?? []));
  const choices = names.filter(([value]) => there.has(value));
  return { ...filter, choices: choices.map(([value, words]) => ({ value, words })) };
}

/** The attributes of a thing, as filters find them. */
export const attributesOf = (thing: Filtered[number]) =>
  Object.fromEntries(
    Object.entries(thing).map(([attribute, values]) => [attribute, values.join(' ')]),
  );

/** What a filter is called in an address: `section`, in `#section=harvest`. */
export const nameOf = ({ attribute }: Filter) => attribute.slice('data-'.length);

/** The rules that hide on screen, of all that comes after the filters, what does not carry the values chosen. */
export const rulesOf = (filters: Filter[]) =>
  filters
    .map((filter) =>
      hiding(filter, (value) => `* [${filter.attribute}]:not(${carrying(filter, value)})`),
    )
    .join('');

/** The rules that hide a group, such as a section, in which the value chosen leaves nothing. */
export const groupRulesOf = (filter: Filter, group: string) =>
  hiding(filter, (value) => `${group}:not(:has(${carrying(filter, value)}))`);

/** A rule that hides, for each value that can be chosen, what does not go with it. */
function hiding(filter: Filter, others: (value: string) => string) {
  const chosen = (value: string) => `[name="${nameOf(filter)}"] [value="${value}"]:checked`;
  // Asked of the filters: what is asked of the whole page, a browser looks for in the whole page.
  const hidden = filter.choices.map(
    ({ value }) => `.filters:has(${chosen(value)})~${others(value)}`,
  );
  return `@media screen{${hidden.join()}{display:none}}`;
}

const carrying = ({ attribute }: Filter, value: string) => `[${attribute}~="${value}"]`;
