import { Problem } from '../schema/problem';

/**
 * What an address is of, by its form alone: `fruit/harvest/apples`, `fruit/harvest`,
 * `timeline/fair`, `names/almanac`, `note/12` or `note/12,14`, `apples`, `apples#ripe`.
 */
export function kindOf(address: string) {
  const [first = '', ...more] = address.split('/');
  if (more.length === 0) return first.includes('#') ? 'passage' : 'section';
  if (first === 'timeline') return 'event';
  if (first === 'names') return 'name';
  if (first === 'note') return 'note';
  return more.length === 1 ? 'table' : 'row';
}

/**
 * The steps of an address, which must have the form of another: `dataset/table/row`.
 * @throws Problem where it has not.
 */
export function steps<Form extends string>(address: string, form: Form) {
  if (shape(address) === shape(form)) return address.split(/[#/]/) as Steps<Form>;
  throw new Problem(`"${address}" is no address; it has the form ${form}`);
}

/** As many strings as a form has steps. */
type Steps<Form extends string> = Form extends `${string}/${infer Rest}` | `${string}#${infer Rest}`
  ? [string, ...Steps<Rest>]
  : [string];

const shape = (address: string) => address.replaceAll(/[^#/]+/g, 'step');

/** The dataset that a row or a table stands in. */
export const datasetOf = (address: string) => address.replace(/\/.*/, '');

/** The address of the table that a row stands in. */
export const tableOf = (address: string) => address.slice(0, address.lastIndexOf('/'));

/** The last step of an address: `almanac` of `names/almanac`. */
export const lastOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** The numbers of the notes at an address: 12 and 14 of `note/12,14`. @throws Problem as `steps`. */
export const notesAt = (address: string) => steps(address, 'note/12')[1].split(',').map(Number);
