import { z } from 'zod';
import { Problem } from '../schema/problem';

/**
 * Return `input` as `schema` describes it.
 * @throws Problem naming the file, the place in it, what is wrong and what would be right.
 */
export function check<T extends z.ZodType>(file: string, schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return result.data;
  throw new Problem(`${file} does not fit its schema\n${z.prettifyError(result.error)}`);
}

const explain: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    const { shape } = (issue.inst as z.core.$ZodObject)._zod.def;
    return `no key "${issue.keys.join('", "')}"; keys there: ${Object.keys(shape).join(', ')}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `missing; give a value (${issue.expected})`;
  }
  return undefined;
};
