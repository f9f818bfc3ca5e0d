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
export function referenceText(record: CSL) {
  const key = JSON.stringify(record);
  const text = texts.get(key) ?? setText(record);
  texts.set(key, text);
  return text;
}

const setText = (record: CSL): string =>
  new Cite(record).format('bibliography', { template: 'apa', format: 'text' }).trim();

/** What was set before: citeproc takes its time, and every file of a figure names the report. */
const texts = new Map<string, string>();

/** A record as a reference in the style of the APA, in HTML. Its note, if any, is in brackets. */
export function reference(record: CSL) {
  const options = { template: 'apa', format: 'html', asEntryArray: true } as const;
  const entries = new Cite({ ...record, genre: record.note }).format('bibliography', options);
  return unboxed(entries.map(([, html]: [string, string]) => html).join(''));
}

/** An entry comes in a box of its own, which stands in the way where it is part of a page. */
const unboxed = (html: string) => html.trim().replace(/^<div[^>]*>|<\/div>$/g, '');
