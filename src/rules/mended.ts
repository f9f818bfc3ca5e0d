/** What digits may have been, with one of them more or fewer, so that there are `length`. */
export function mended(digits: string, length: number): string[] {
  const excess = digits.length - length;
  if (!/^\d+$/.test(digits) || Math.abs(excess) !== 1) return [];
  const put = excess < 0 ? [...'0123456789'] : [''];
  const taken = excess > 0 ? 1 : 0;
  const places = Array.from({ length: digits.length + 1 - taken }, (_, at) => at);
  return [
    ...new Set(
      places.flatMap((at) =>
        put.map((digit) => digits.slice(0, at) + digit + digits.slice(at + taken)),
      ),
    ),
  ];
}
