import type { Kind } from '../../schema/xref';

/**
 * How much a thing is worth as an answer, by its kind. A word by itself asks for a subject, and more
 * words for a number. Notes, works and what is said about the report come after its text.
 */
export const worthOf = (kind: Kind, question: boolean) =>
  kind === 'number' && question ? 2 : (worth[kind] ?? 1);

const worth: Partial<Record<Kind, number>> = {
  section: 2,
  number: 1.2,
  event: 0.8,
  note: 0.5,
  source: 0.5,
  check: 0.2,
  remark: 0.2,
};
