import { baseValue } from '../../format/say/number';
import { isMeasured } from '../../schema/fact';
import { edition, findFact } from '../opened/data';

/** The pairs that a number is in, each with how large the first is beside the second. */
export const ratiosOf = (address: string) =>
  edition.ratios
    .filter(({ of, to }) => of === address || to === address)
    .flatMap(({ of, to }) => {
      const [one, other] = [findFact(of), findFact(to)];
      if (!isMeasured(one) || !isMeasured(other)) return [];
      const ratio = baseValue(one.value, one.unit) / baseValue(other.value, other.unit);
      return [{ one, other, ratio }];
    });
