import { termsIn } from './terms';

/**
 * Some whole words of a text, about `length` signs, where it has the most of the terms, or from its
 * beginning; an … stands for what is left out.
 */
export function excerpt(text: string, terms: ReadonlySet<string>, length = 180): string {
  if (text.length <= length) return text;
  const { first, last } = together(text, terms, length / 2);
  const near = last < length * 0.7 ? 0 : Math.max(0, first - length / 3);
  const from = near && text.indexOf(' ', near) + 1;
  const end = text.lastIndexOf(' ', from + length);
  const to = text.length <= from + length ? text.length : end;
  return `${from ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/**
 * Where the most terms begin within so many signs; of several such places the
 * closest, and the first. Where there is none, the beginning.
 */
function together(text: string, terms: ReadonlySet<string>, within: number) {
  const found = termsIn(text, terms);
  const spans = found.map(({ at: first }, i) => {
    const near = found.slice(i).filter(({ at }) => at <= first + within);
    const each = new Map(near.reverse().map(({ folded, at }) => [folded, at]));
    return { first, last: Math.max(...each.values()), terms: each.size };
  });
  const size = ({ first, last }: { first: number; last: number }) => last - first;
  const [best] = spans.sort((a, b) => b.terms - a.terms || size(a) - size(b));
  return best ?? { first: 0, last: 0 };
}
