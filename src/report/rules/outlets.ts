import { hostOf } from './address';
import type { Library } from './library';
import { type Printing, printings } from './printings';

/** An address of a work whose outlet is named. */
export interface Served extends Printing {
  host: string;
  outlet: string;
}

/** The addresses of works whose outlet is named, with their hosts. */
export const served = (library: Library): Served[] =>
  printings(library, 'address').flatMap((printing) => {
    const { printed, work } = printing;
    return work.outlet ? { ...printing, host: hostOf(printed), outlet: work.outlet } : [];
  });

/** An outlet that is named by its host: `fruit.example`. */
export const isHost = (outlet: string) => /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(outlet);

/** The outlets whose works each host serves. */
export const outletsByHost = (works: readonly Served[]) =>
  new Map(
    [...Map.groupBy(works, ({ host }) => host)].map(([host, those]) => [
      host,
      [...new Set(those.map(({ outlet }) => outlet))],
    ]),
  );
