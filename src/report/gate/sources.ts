import { cyrillicLanguage, turnBack } from '../../format/cite/original';
import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { placesIn } from './entries';
import type { Faults } from './faults';

const sourceIn = placesIn('sources');

/**
 * Every transliterated title can be shown in Cyrillic, turned back or typed; and none is typed that
 * turns back by itself.
 */
export function checkSources({ sources }: Whole, faults: Faults) {
  for (const [id, { title, cyrillic, language, collection }] of Object.entries(sources)) {
    faults.look(sourceIn(id, id)('title'), () => checkTitle({ title, cyrillic }, language));
    if (!collection) continue;
    faults.look(sourceIn(`${id}: collection`, id)('collection', 'title'), () =>
      checkTitle(collection, language),
    );
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
