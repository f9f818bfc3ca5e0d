import { Words } from './words';

/** A printed web address as a link: one that is printed without its scheme is taken to have `https`. */
export const hrefOf = (address: string) =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;

/** The schemes that a link may have, as the `URL` class writes them: what others open, or run, nobody foresees. */
const schemes = ['https:', 'http:', 'ftp:'];

/** Whether browsers read a link as the address of a host on the web, and of nobody at it. */
function leadsToHost(link: string) {
  const url = URL.parse(link);
  if (!url || !/:\/\/[^/\s\\][^\s\\]*$/.test(link)) return false;
  const { protocol, hostname, username, password } = url;
  return schemes.includes(protocol) && /[^.]\.[^.]/.test(hostname) && !username && !password;
}

const error =
  'no address that a browser can open; give one with http://, https:// or ftp://, or as printed without: "www.example.org/pears"';

/** A web address as it is printed, with or without its scheme: `www.fruit.example/pears`. */
export const PrintedAddress = Words.refine((address) => leadsToHost(hrefOf(address)), { error });

/** A web address of ours, in whole: `https://fruit.example/pears`. */
export const Address = Words.refine(
  (address) => /^https?:/.test(address) && leadsToHost(hrefOf(address)),
  { error: 'no whole address; give all of it: "https://example.org/pears"' },
);
