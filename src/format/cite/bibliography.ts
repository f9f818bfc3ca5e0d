import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
});

/** Records as a BibLaTeX file, with their ids as keys. */
export const biblatex = (records: readonly CSL[]) => `${new Cite(records).format('biblatex')}`;

/** A record as a reference in the style of the APA, in plain text. */
export const referenceText = once((record): string =>
  new Cite(record).format('bibliography', { template: 'apa', format: 'text' }).trim(),
);

/** A record as a reference in the style of the APA, in HTML. Its note, if any, is in brackets. */
export const reference = once((record) => {
  const options = { template: 'apa', format: 'html', asEntryArray: true } as const;
  const entries = new Cite({ ...record, genre: record.note }).format('bibliography', options);
  return unboxed(entries.map(([, html]: [string, string]) => html).join(''));
});

/** An entry comes in a box of its own, which stands in the way where it is part of a page. */
const unboxed = (html: string) => html.trim().replace(/^<div[^>]*>|<\/div>$/g, '');

/** Set records once: citeproc takes its time, and many pages name the report. Their ids are not shown. */
function once(set: (record: CSL) => string) {
  const texts = new Map<string, string>();
  return (record: CSL) => {
    const key = JSON.stringify({ ...record, id: '' });
    const text = texts.get(key) ?? set(record);
    texts.set(key, text);
    return text;
  };
}
