// The cut fonts of this folder, made by `npm run fonts`, as families of the Astro fonts API.
// What English prose seldom needs stands in families of its own: it is not preloaded, but asked for where
// such letters are; and comes first in `font-family`, since each of the main families ends in a fallback
// that has every letter.

import { fontProviders } from 'astro/config';
import { type FaceName, signsOf } from '../../format/text/characters.ts';

/** Where a browser looks for the characters of the files that are not the first of a face. */
const ranges = {
  '-transliteration': 'U+0100-024F',
  '-cyrillic': 'U+0400-045F',
  '-cyrillic-extended': 'U+0492-04EF',
};

/** Characters as CSS has them: `U+23,U+40`. */
const listed = (characters: string) =>
  [...characters].map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`).join();

/** A file as a face of a family. */
const variant = (face: FaceName, end = '', unicodeRange?: string) =>
  ({
    src: [new URL(`${face}${end}.woff2`, import.meta.url)] satisfies [URL],
    style: face === 'serif-italic' ? 'italic' : 'normal',
    weight: /^display|-bold/.test(face) ? '600' : '400',
    ...(unicodeRange && { unicodeRange: [unicodeRange] satisfies [string] }),
  }) as const;

const others = (face: FaceName): [Variant, ...Variant[]] => [
  variant(face, '-signs', listed(signsOf(face))),
  ...Object.entries(ranges).map(([end, range]) => variant(face, end, range)),
];

type Variant = ReturnType<typeof variant>;

const family = (
  name: string,
  cssVariable: string,
  variants: [Variant, ...Variant[]],
  fallbacks: string[] = [],
) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  // Those of stand-ins.css fit better.
  optimizedFallbacks: false,
  // What comes late is for the next page: nothing moves under a reader’s eyes.
  display: 'optional' as const,
  options: { variants },
});

const serif = ['Times for Serif', 'Noto for Serif', 'serif'];
const display = ['Times for Display', 'Noto for Display', 'serif'];
const sans = ['Arial for Sans', 'Roboto for Sans', 'sans-serif'];

export const fonts = [
  family('Report Serif', '--font-serif', [variant('serif'), variant('serif-italic')], serif),
  family('Report Display', '--font-display', [variant('display')], display),
  family('Report Sans', '--font-sans', [variant('sans'), variant('sans-bold')], sans),
  family('Report Serif More', '--font-serif-more', [...others('serif'), ...others('serif-italic')]),
  family('Report Display More', '--font-display-more', others('display')),
  family('Report Sans More', '--font-sans-more', [...others('sans'), ...others('sans-bold')]),
];
