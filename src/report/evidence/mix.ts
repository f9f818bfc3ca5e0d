import { countryOf } from '../../format/cite/country';
import { sayType } from '../../format/cite/source';
import { sayLanguage } from '../../format/say/language';
import { speakers } from '../../format/say/speaker';
import type { Source } from '../../schema/source';

/** How works can be told apart: what each is by its kind, its voice and so on. */
export const respects = {
  kind: { title: 'Kind of work', of: ({ type }: Source) => sayType(type) },
  year: { title: 'Year', of: ({ date }: Source) => date.slice(0, 4) },
  voice: { title: 'Who speaks', of: ({ voice }: Source) => speakers[voice].many },
  country: { title: 'Country of the address', of: countryOf },
  language: { title: 'Language', of: ({ language }: Source) => sayLanguage(inNoScript(language)) },
} as const;

/** How many works are what, the most frequent first; years in their order. */
export function mixOf(works: Iterable<Source>, respect: keyof typeof respects) {
  const counts = [...Map.groupBy(works, respects[respect].of)].map(
    ([what, alike]) => [what, alike.length] as const,
  );
  return respect === 'year'
    ? counts.sort(([a], [b]) => a.localeCompare(b))
    : counts.sort(([, a], [, b]) => b - a);
}

const inNoScript = (tag: string) => new Intl.Locale(tag).language;
