import { cross } from 'd3';
import { listedBy } from '../../report/reckoning/known';

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

/** The id of the button of a choice. */
export const buttonOf = ({ attribute }: Filter, value: string) =>
  `only-${attribute.slice('data-'.length)}-${value}`;

/** The values in other attributes that go with each choice of a filter, so that no two choices leave nothing. */
export function companionsOf(filters: Filter[], filter: Filter, things: Filtered) {
  const others = filters.filter((other) => other !== filter);
  const carrying = listedBy(things, (thing) => thing[filter.attribute] ?? []);
  return (value: string) =>
    Object.fromEntries(
      others.map(({ attribute }) => {
        const values = carrying(value).flatMap((thing) => thing[attribute] ?? []);
        return [attribute, [...new Set(values)].join(' ')];
      }),
    );
}

/** The rules that hide on screen what does not carry the values chosen, beside the filters and in them. */
export const rulesOf = (filters: Filter[]) =>
  filters
    .map((filter) => {
      const { attribute, choices } = filter;
      const hidden = choices.flatMap(({ value }) => {
        const anchor = anchored(chosen(filter, value));
        const without = `[${attribute}]:not([${attribute}~="${value}"])`;
        return [`${anchor} ${without}`, `${anchor}~* ${without}`];
      });
      return `@media screen{${hidden.join()}{display:none}}`;
    })
    .join('');

/** The rules that hide a group, such as a year, in which the values chosen leave nothing. */
export function groupRulesOf(filters: Filter[], group: string) {
  const [, ...states] = filters.reduce<State[]>(
    (states, filter) => cross([{ buttons: '', parts: '' }, ...statesOf(filter)], states, both),
    [{ buttons: '', parts: '' }],
  );
  const hidden = states.map(
    ({ buttons, parts }) => `${anchored(buttons)}~${group}:not(:has(${parts}))`,
  );
  return `@media screen{${hidden.join()}{display:none}}`;
}

/** The buttons that are chosen, and what is then left, as selectors. */
interface State {
  buttons: string;
  parts: string;
}

const statesOf = (filter: Filter): State[] =>
  filter.choices.map(({ value }) => ({
    buttons: chosen(filter, value),
    parts: `[${filter.attribute}~="${value}"]`,
  }));

const both = (one: State, other: State) => ({
  buttons: other.buttons + one.buttons,
  parts: other.parts + one.parts,
});

const chosen = (filter: Filter, value: string) => `:has(#${buttonOf(filter, value)}:checked)`;

/** The filters with such buttons: what is asked of the whole page, a browser looks for in the whole page. */
const anchored = (buttons: string) => `.filters${buttons}`;
