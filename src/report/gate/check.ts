import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Problem } from '../../schema/problem';

/**
 * Return `input` as `schema` describes it.
 * @throws Problem naming the file, the place in it, what is wrong and what would be right.
 */
export function check<T extends z.ZodType>(file: string, schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return result.data;
  throw new Problem(`${file} does not fit its schema\n${z.prettifyError(result.error)}`);
}

/**
 * Read a JSON file and return it as `schema` describes it.
 * @throws Problem as `check`, and where the file is missing or no JSON.
 */
export function checkFile<T extends z.ZodType>(file: string, schema: T, text: string | undefined) {
  if (text === undefined) throw new Problem(`${file} is missing`);
  return check(file, schema, parse(file, text));
}

function parse(file: string, text: string): unknown {
  try {
    const input: unknown = JSON.parse(text);
    refuseDoubleKeys(file, text);
    return input;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(`${file} is no JSON: ${error.message}`);
  }
}

/** JSON.parse lets the second of two equal keys win in silence; YAML, which holds JSON, does not. */
function refuseDoubleKeys(file: string, text: string) {
  const twice = parseDocument(text).errors.find(({ code }) => code === 'DUPLICATE_KEY');
  const [at] = twice?.linePos ?? [];
  if (at) throw new Problem(`${file}:${at.line}:${at.col}: this key stands twice; take one out`);
}

/** The words of an issue, where zod's own say too little; a schema may have better ones. */
const explain: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const { shape } = (issue.inst as z.core.$ZodObject)._zod.def;
      return `no key "${issue.keys.join('", "')}"; keys there: ${Object.keys(shape).join(', ')}`;
    }
    case 'invalid_type':
      if (issue.input === undefined) return `missing; give a value (${issue.expected})`;
      return `${JSON.stringify(issue.input)} stands where a value (${issue.expected}) should`;
    case 'invalid_value':
      return `${JSON.stringify(issue.input)} is none of: ${issue.values.join(', ')}`;
    case 'invalid_key':
      return 'a key is made of small letters, digits and hyphens';
    case 'too_small':
      return `too small or too few; give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    default:
      return undefined;
  }
};
