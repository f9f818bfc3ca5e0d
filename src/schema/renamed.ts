import { z } from 'zod';

const form = 'a page, "apples/", or an anchor on one, "apples/#harvest"';

const Place = z
  .string()
  .regex(/^(?=.)([a-z0-9-]+\/)*(#[a-z0-9-]+(\/[a-z0-9-]+)*)?$/, `write ${form}`);

/**
 * Where pages and anchors are now that had another address, from the old to the new, each from that
 * of the site: `apples/`, `apples/#harvest`; an anchor of the first page is `#contents`.
 */
export const Renamed = z.record(Place, Place, {
  error: ({ code }) => (code === 'invalid_key' ? `a key is ${form}` : undefined),
});

export type Renamed = z.infer<typeof Renamed>;
