import { locale } from './locale';

const names = new Intl.DisplayNames(locale, { type: 'language' });

/** A language by its tag: `English`; `Greek (Latin)` where it is transliterated. */
export const sayLanguage = (tag: string) => names.of(tag) ?? tag;
