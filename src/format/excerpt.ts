import { wordsIn } from './fold';

/**
 * Some whole words of a text, about `length` signs, around the first that folds to one of the terms,
 * or from its beginning; an … stands for what is left out.
 */
export function excerpt(text: string, terms: ReadonlySet<string>, length = 180): string {
  if (text.length <= length) return text;
  const first = wordsIn(text).find(({ folded }) => terms.has(folded))?.at ?? 0;
  const near = first < length * 0.7 ? 0 : first - length / 3;
  const from = near && text.indexOf(' ', near) + 1;
  const end = text.lastIndexOf(' ', from + length);
  const to = text.length <= from + length ? text.length : end;
  return `${from ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
