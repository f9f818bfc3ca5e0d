/** Something with works behind it, by their ids. */
interface Backed {
  works: readonly string[];
}

/** Of things with works behind them, those that have this work: `alone`, and those that `shared` it with others. */
export function restOn<T extends Backed>(work: string, things: readonly T[]) {
  const backed = things.filter(({ works }) => works.includes(work));
  const isAlone = ({ works }: T) => works.every((other) => other === work);
  return { alone: backed.filter(isAlone), shared: backed.filter((thing) => !isAlone(thing)) };
}
