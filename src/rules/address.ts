/** A printed address in parts, letter by letter: together they are the whole of it again. */
export function partsOf(address: string) {
  const [, host = '', path = '', rest = ''] = parts.exec(address) ?? [];
  return {
    /** The host, with its scheme where one is printed. */
    host,
    path,
    /** The query and what follows it. */
    rest,
  };
}

// https://www.rfc-editor.org/rfc/rfc3986#appendix-B, but that a scheme may lack.
const parts = /^((?:[a-z][a-z\d+.-]*:\/\/)?[^/?#]*)([^?#]*)(.*)$/i;
