import type { Fact } from '../../schema/fact';
import type { Formula } from '../../schema/formula';

/** Rows in the reading that stands first: those without what is read instead of one of them. */
export function inFirstReading<Row extends Fact>(rows: readonly Row[]) {
  const there = new Set(rows.map(({ id }) => id));
  return rows.filter(({ derived }) => !there.has(derived?.reading?.instead ?? ''));
}

/** The rows that are read instead of others. */
export const readInstead = <Row extends Fact>(rows: readonly Row[]) =>
  rows.filter(({ derived }) => derived?.reading?.instead);

/**
 * Rows as a row reads them: without the one it is read instead of, and without what makes a bound
 * precise that its formula takes as printed.
 */
export function asReadBy(row: Fact, rows: readonly Fact[]) {
  const { reading, formula = '' } = row.derived ?? {};
  const named = new Set(addressesOf(formula));
  return rows.filter(
    ({ id, address, derived }) =>
      id !== reading?.instead && (!derived?.refines || named.has(address)),
  );
}

const addressesOf = (formula: Formula): string[] =>
  typeof formula === 'string' ? [formula] : Object.values(formula).flat().flatMap(addressesOf);
