const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language by its tag: `English`; `Russian (Latin)` where it is transliterated. */
export const sayLanguage = (tag: string) => names.of(tag) ?? tag;
