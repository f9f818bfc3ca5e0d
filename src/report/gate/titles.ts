import { cyrillicLanguage, turnBack } from '../../format/cite/original';
import { Problem, within } from '../../schema/problem';
import type { Everything } from './crosscheck';

/**
 * Every transliterated title can be shown in Cyrillic, turned back or typed; and none is typed that
 * turns back by itself.
 */
export function checkTitles({ sources }: Pick<Everything, 'sources'>) {
  for (const [id, { title, cyrillic, language, collection }] of Object.entries(sources)) {
    within(`data/sources.json: ${id}`, () => checkTitle({ title, cyrillic }, language));
    if (!collection) continue;
    within(`data/sources.json: ${id}: collection`, () => checkTitle(collection, language));
  }
}

function checkTitle(titled: { title: string; cyrillic?: string | undefined }, tag: string) {
  const { title, cyrillic: typed } = titled;
  if (!cyrillicLanguage(tag)) {
    if (!typed) return;
    throw new Problem(`"${tag}" is not transliterated from Cyrillic; take "cyrillic" out`);
  }
  const turned = turnBack(title, tag);
  if ('title' in turned && turned.title === typed) {
    throw new Problem('the title turns back to this by itself; take "cyrillic" out');
  }
  if ('strange' in turned && !typed) {
    throw new Problem(
      `no way back from ${turned.strange.join(' ')} in the title; type the whole of it as "cyrillic"`,
    );
  }
}
