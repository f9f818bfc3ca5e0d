import { z } from 'zod';
import type { Step, Where } from '../../schema/problem';
import { all, type Faults } from './faults';
import { parseJson } from './json';

/**
 * What a file holds, as its schema describes it. What does not fit is told, each with its place, and
 * left out, so that the rest can be looked at, too; undefined where nothing is left.
 */
export function fitFile<T extends z.ZodType>(
  file: string,
  schema: T,
  faults: Faults,
): z.output<T> | undefined {
  const text = faults.files.get(file);
  if (text === undefined) return void faults.tellBroken({ file }, 'the file is missing');
  const { value, wrong, repeated } = parseJson(text);
  for (const { what, ...position } of wrong) faults.tellBroken({ file, ...position }, what);
  for (const { what, ...position } of repeated) faults.tell({ file, ...position }, what);
  return wrong.length ? undefined : fitInput({ file }, schema, value, faults);
}

/** What was read, by whatever means, from a place in a file, as its schema describes it. */
export function fitInput<T extends z.ZodType>(
  where: Where,
  schema: T,
  input: unknown,
  faults: Faults,
  placeOf = (steps: readonly Step[]): Where => ({ ...where, path: steps }),
): z.output<T> | undefined {
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const steps = issue.path.filter((step) => typeof step !== 'symbol');
    const name = z.core.toDotPath(steps);
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const place = { ...placeOf([...steps, ...key]), ...(name && { name }) };
    faults.tell(place, isMissing(input, issue) ? `missing; ${issue.message}` : issue.message);
  }
  const left = rest(schema, input, result.error.issues);
  for (const id of left?.out ?? [all]) faults.leaveOut(where.file, id);
  return left?.fits;
}

/** Whether nothing stands where a fault is, and the words of its schema do not say so. */
const isMissing = (input: unknown, { code, path, message }: z.core.$ZodIssue) =>
  code !== 'custom' && !message.startsWith('missing') && at(input, path) === undefined;

/** What stands somewhere in a JSON value. */
const at = (input: unknown, way: readonly PropertyKey[]): unknown =>
  way.reduce((inside, step) => Object(inside)[step], input);

/** What is left of an input, and fits, without the entries that have faults; and what these are called. */
function rest<T extends z.ZodType>(
  schema: T,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): { fits: z.output<T>; out: string[] } | undefined {
  const entries = new Map(issues.map(entryOf).map((entry) => [entry.join('/'), entry]));
  const ways = [...entries.values()];
  if (ways.some((way) => way.length === 0 || at(input, way) === undefined)) return undefined;
  const out = ways.map((way) => nameOf(input, way));
  const left = without(input, entries);
  const result = schema.safeParse(left);
  if (result.success) return { fits: result.data, out };
  const more = rest(schema, left, result.error.issues);
  return more && { fits: more.fits, out: [...out, ...more.out] };
}

/** What an entry is called by those who look for it: by its id or number, or by its key. Of two with one id, either may have lost its own. */
function nameOf(input: unknown, way: readonly PropertyKey[]): string {
  const { id, n } = Object(at(input, way));
  const key = way.at(-1);
  const siblings: unknown[] = Object.values(Object(at(input, way.slice(0, -1))));
  if (id && siblings.filter((one) => Object(one).id === id).length > 1) return all;
  const name: unknown = id ?? n ?? (typeof key === 'number' ? all : key);
  return typeof name === 'object' ? all : String(name);
}

/** The way to the entry that a fault is in: the last element of a list, else a table or a record. */
function entryOf(issue: z.core.$ZodIssue): PropertyKey[] {
  const { path } = issue;
  const inList = path.findLastIndex((step) => typeof step === 'number');
  if (inList >= 0) return path.slice(0, inList + 1);
  if (path.length === 0 && issue.code === 'unrecognized_keys') return issue.keys.slice(0, 1);
  return path.slice(0, path[0] === 'tables' ? 2 : 1);
}

/** A JSON value without the entries at some ways into it. */
function without(input: unknown, ways: ReadonlyMap<string, unknown>, start = ''): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const kept = Object.entries(input).filter(([key]) => !ways.has(start + key));
  const inside = kept.map(
    ([key, value]) => [key, without(value, ways, `${start}${key}/`)] as const,
  );
  return Array.isArray(input) ? inside.map(([, value]) => value) : Object.fromEntries(inside);
}

/** The words of an issue, where zod's own say too little; a schema may have better ones. */
const explain: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const { shape } = (issue.inst as z.core.$ZodObject)._zod.def;
      return `no key "${issue.keys.join('", "')}"; keys there: ${Object.keys(shape).join(', ')}`;
    }
    case 'invalid_type':
      if (issue.input === undefined) return `missing; give ${wanted(issue)}`;
      return `${shown(issue.input)} stands where ${wanted(issue)} should`;
    case 'invalid_value':
      if (issue.input === undefined) return `missing; give one of: ${issue.values.join(', ')}`;
      return `${shown(issue.input)} is none of: ${issue.values.join(', ')}`;
    case 'invalid_key':
      return 'a key is made of small letters, digits and hyphens';
    case 'too_small':
      return `too small or too few; give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `too large or too many; give ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return undefined;
  }
};

/** What should stand there: a value and its type or, of an object, the keys that it cannot do without. */
function wanted({ expected, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>) {
  if (expected === 'array') return 'a list […]';
  if (!(inst instanceof z.core.$ZodObject)) return `a value (${expected})`;
  const keys = Object.entries(inst._zod.def.shape).flatMap(([key, { _zod }]) =>
    _zod.optin === 'optional' ? [] : [key],
  );
  return `an object { ${keys.join(', ')} }`;
}

/** What was written, as far as it helps to find it. */
function shown(input: unknown) {
  const text = JSON.stringify(input) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
