import { locale } from '../format/say/locale';
import { sayDate } from '../format/say/date';
import { partsOf } from './address';
import { agree, daysOf, digitsIn, isDate, stampsIn } from './dated';
import { addressed, type Rule } from './library';
import { inEach, type Printing, type Said } from './printings';

export const malformedDate: Rule = {
  title: 'malformed date',
  seeks: 'A date or a time stamp in an address has a digit too many or too few.',
  of: addressed,
  find: inEach('address', (printing) => [...inQuery(printing), ...inPath(printing)]),
};

/** Nine or eleven digits that, with one more or fewer, are a time of the printed day. */
function inQuery(printing: Printing): Said[] {
  return stampsIn(printing.printed).flatMap((where) => {
    const { digits } = where;
    const fitting = mended(digits, 10).filter((stamp) =>
      daysOf(stamp).some((day) => agree(day, printing.work.date)),
    );
    const fault = `${wrong(digits, 10)} for a time stamp`;
    return fitting.length ? hit(printing, where, fault, fitting) : [];
  });
}

/** Seven or nine digits that, with one more or fewer, are a date in the printed year. */
function inPath(printing: Printing): Said[] {
  const { work, printed } = printing;
  const year = work.date.slice(0, 4);
  const { host, path } = partsOf(printed);
  return digitsIn(path, /(?<=\/)\d+(?![^/])/g, host.length).flatMap((where) => {
    const { digits } = where;
    const dates = mended(digits, 8).filter((date) => date.startsWith(year) && isDate(day(date)));
    if (!digits.startsWith(year) || !dates.length) return [];
    const fitting = dates.filter((date) => agree(day(date), work.date));
    const fault = `${wrong(digits, 8)} for a date`;
    if (fitting.length) return hit(printing, where, fault, fitting);
    const may =
      dates.length > 3 ? '' : `, perhaps ${or.format(dates.map(day).sort().map(sayDate))}`;
    return hit(printing, where, `${fault}${may}; the printed date is ${sayDate(work.date)}`, []);
  });
}

function hit(
  { printed }: Printing,
  { digits, at }: { digits: string; at: number },
  fault: string,
  may: string[],
) {
  const open = '; mended by one digit it fits the printed date, in more ways than one';
  const says = `“${digits}” has ${fault}${may.length > 1 ? open : ''}.`;
  if (may.length !== 1) return { says };
  return { says, guess: printed.slice(0, at) + may[0] + printed.slice(at + digits.length) };
}

/** What digits may have been, with one of them more or fewer, so that there are `length`. */
function mended(digits: string, length: number) {
  const signs = [...digits];
  const found =
    signs.length > length
      ? signs.map((_, at) => signs.toSpliced(at, 1))
      : [...signs, ''].flatMap((_, at) =>
          [...'0123456789'].map((digit) => signs.toSpliced(at, 0, digit)),
        );
  return [...new Set(found.map((each) => each.join('')))].filter((each) => each.length === length);
}

const wrong = (digits: string, length: number) =>
  `a digit too ${digits.length > length ? 'many' : 'few'}`;

const day = (digits: string) => digits.replace(/(....)(..)(..)/, '$1-$2-$3');

const or = new Intl.ListFormat(locale, { type: 'disjunction' });
