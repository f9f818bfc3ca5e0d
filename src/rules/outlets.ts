import { hostOf } from '../format/cite/host';
import { byHost, type Host } from './hosts';
import type { Library } from './library';
import { type Printing, printings } from './printings';

/** An address of a work whose outlet is named. */
interface Served extends Printing {
  host: Host;
  outlet: string;
}

/** The addresses of works whose outlet is named, with their hosts; those without one are left out. */
export function served(library: Library): Served[] {
  const all = printings(library, 'address');
  const hosts = byHost(
    all.map(({ source, work, printed }) => ({ ...work, id: source, address: printed })),
  );
  return all.flatMap((printing) => {
    const { outlet } = printing.work;
    const host = hosts.find((one) => one.host === hostOf(printing.printed));
    return outlet && host ? { ...printing, host, outlet } : [];
  });
}
