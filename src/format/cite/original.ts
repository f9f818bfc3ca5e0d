import type { Source } from '../../schema/source';
import { cyrillic, type Turned } from '../text/cyrillic';

/**
 * A transliterated title as it was before, with its language, and whether it was read by hand, as the
 * print cannot be turned back; none, where it is not transliterated from Cyrillic.
 */
export function originalOf(titled: Pick<Source, 'title' | 'cyrillic'>, tag: string) {
  const language = cyrillicLanguage(tag);
  if (!language) return undefined;
  if (titled.cyrillic) return { title: titled.cyrillic, language, byHand: true };
  const turned = turnBack(titled.title, tag);
  return 'title' in turned ? { title: turned.title, language, byHand: false } : undefined;
}

/** A transliterated title turned back by its standard. */
export const turnBack = (title: string, tag: string): Turned =>
  hasStandard(tag) ? cyrillic(title) : { strange: [tag] };

/** Whether titles are transliterated by the standard we know, which is one for `ru` and no other language. */
export const hasStandard = (tag: string) => cyrillicLanguage(tag) === 'ru';

/** The language of a transliteration whose own script is Cyrillic: `ru` of `ru-Latn`. */
export function cyrillicLanguage(tag: string) {
  const { language, script } = new Intl.Locale(tag);
  const own = new Intl.Locale(language).maximize().script;
  return script === 'Latn' && own === 'Cyrl' ? language : undefined;
}

/** Whether a work is printed in Latin letters that stand for Cyrillic ones. */
export const isTransliterated = ({ language }: { language: string }) =>
  cyrillicLanguage(language) !== undefined;
