import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

const config = plugins.config.get('@bibtex');
Object.assign(config.format, { useIdAsLabel: true, checkLabel: false });
// BibTeX knows no `report`, and has no other type for a chapter under a title of its own.
Object.assign(config.types.biblatex.target, { report: 'techreport', chapter: 'incollection' });

/**
 * Records as a BibLaTeX file, with their ids as keys; BibTeX, Zotero and Pandoc read it as well. So
 * its fields are such as all of them know: a `year`; a series and its number apart; and the site of a
 * page as `journaltitle` for Zotero and Pandoc, and before the note, which the others print.
 */
export const biblatex = (records: readonly CSL[]) =>
  records
    .map(entry)
    .join('')
    .replaceAll(/^\tdate = (?=\{\d+\})/gm, '\tyear = ')
    .replaceAll(/^\tnumber = \{(.*?)(?: (\S*\d\S*))?\}/gm, (_, series: string, number?: string) =>
      [`\ttype = {${series}}`, ...(number ? [`\tnumber = {${number}}`] : [])].join(',\n'),
    );

const entry = (record: CSL) => {
  const site = record.type === 'webpage' && record['container-title'];
  if (!site) return bib(record);
  const page = bib({ ...record, note: `${site}. ${record.note}` });
  return page.replace(/^\tbooktitle/m, '\tjournaltitle');
};

const bib = (record: CSL) => `${new Cite(record).format('biblatex')}`.trimStart();

/**
 * The style of the APA as far as a reference by itself needs it: to read how it cites inside of a text,
 * sorts, and tells works of one year apart takes most of the time.
 */
const template = 'apa-reference';
const { styles } = plugins.config.get('@csl');
styles.add(
  template,
  styles
    .get('apa')
    .replace(/<citation\b.*<\/citation>/s, '<citation><layout/></citation>')
    .replace(/(<bibliography\b[^>]*>)<sort>.*<\/sort>/s, '$1'),
);

/** A record as a reference in the style of the APA, in plain text. */
export const referenceText = once((record): string =>
  new Cite(record).format('bibliography', { template, format: 'text' }).trim(),
);

/** A record as a reference in the style of the APA, in HTML. Its note, if any, is in brackets. */
export const reference = once((record) => {
  const options = { template, format: 'html', asEntryArray: true } as const;
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
