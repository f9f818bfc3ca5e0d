/** Something to filter a page by: the values of an attribute, of which one is chosen. */
export interface Filter {
  /** What is chosen: `Section`. */
  legend: string;
  /** The attribute, whose values are separated by spaces: `data-sections`. */
  attribute: string;
  choices: { value: string; words: string }[];
}

/** What the filters choose from: the values that each thing has in each attribute. */
export type Filtered = Record<string, string[]>[];

/** A filter by an attribute: the values, with their names, that some thing has. */
export const filterBy = (
  things: Filtered,
  { names, ...filter }: Omit<Filter, 'choices'> & { names: (readonly [string, string])[] },
): Filter => ({
  ...filter,
  choices: names
    .filter(([value]) => things.some((thing) => thing[filter.attribute]?.includes(value)))
    .map(([value, words]) => ({ value, words })),
});

/** The attributes of a thing, as filters find them. */
export const attributesOf = (thing: Filtered[number]) =>
  Object.fromEntries(
    Object.entries(thing).map(([attribute, values]) => [attribute, values.join(' ')]),
  );

/** The id of the button of a choice. */
export const buttonOf = ({ attribute }: Filter, value: string) =>
  `only-${attribute.slice('data-'.length)}-${value}`;

/** The values in other attributes that go with a choice, so that no two choices leave nothing. */
export const companionsOf = (filters: Filter[], filter: Filter, value: string, things: Filtered) =>
  Object.fromEntries(
    filters
      .filter((other) => other !== filter)
      .map(({ attribute }) => {
        const fitting = things.filter((thing) => thing[filter.attribute]?.includes(value));
        return [
          attribute,
          [...new Set(fitting.flatMap((thing) => thing[attribute] ?? []))].join(' '),
        ];
      }),
  );

/** The rules that hide on screen what does not carry the values chosen. */
export const rulesOf = (filters: Filter[]) =>
  filters
    .map((filter) => {
      const { attribute, choices } = filter;
      const hidden = choices.map(
        ({ value }) =>
          `:root${chosen(filter, value)} [${attribute}]:not([${attribute}~="${value}"])`,
      );
      return `@media screen{${hidden.join()}{display:none}}`;
    })
    .join('');

/** The rules that hide a group, such as a year, in which the values chosen leave nothing. */
export function groupRulesOf([one, other]: [Filter, Filter], group: string) {
  const of = (filter: Filter) => [
    { button: '', part: '' },
    ...filter.choices.map(({ value }) => ({
      button: chosen(filter, value),
      part: `[${filter.attribute}~="${value}"]`,
    })),
  ];
  const pairs = of(one).flatMap((first) => of(other).map((second) => [first, second] as const));
  const hidden = pairs
    .slice(1)
    .map(
      ([first, second]) =>
        `:root${first.button}${second.button} ${group}:not(:has(${first.part}${second.part}))`,
    );
  return `@media screen{${hidden.join()}{display:none}}`;
}

const chosen = (filter: Filter, value: string) => `:has(#${buttonOf(filter, value)}:checked)`;
