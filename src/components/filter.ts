/** Something to filter a page by: the values of an attribute, of which one is chosen. */
export interface Filter {
  /** What is chosen: `Section`. */
  legend: string;
  /** The attribute, whose values are separated by spaces: `data-sections`. */
  attribute: string;
  /** The values, each with what it is called. */
  choices: { value: string; words: string }[];
}

/** The id of the button of a choice. */
export const buttonOf = ({ attribute }: Filter, value: string) =>
  `only-${attribute.slice('data-'.length)}-${value}`;

/** The rule that hides on screen what does not carry the value chosen. */
export function ruleOf(filter: Filter) {
  const { attribute, choices } = filter;
  const hidden = choices.map(
    ({ value }) =>
      `:root:has(#${buttonOf(filter, value)}:checked) [${attribute}]:not([${attribute}~="${value}"])`,
  );
  return `@media screen{${hidden.join()}{display:none}}`;
}
