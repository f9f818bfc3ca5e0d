// The cut fonts of this folder, made by `npm run fonts`, as families of the Astro fonts API.
// What English prose seldom needs stands in families of its own, which only the pages that have such
// letters name: it is not preloaded, and comes first in `font-family`, since each of the main families
// ends in a fallback that has every letter.

import { fontProviders } from 'astro/config';

/** The characters of the cuts that are not English, by how their files end. */
const ranges: Record<string, [string]> = {
  '-transliteration': ['U+0100-024F'],
  '-cyrillic': ['U+0400-045F'],
  '-cyrillic-extended': ['U+0492-04EF'],
};

/** A cut as a face of a family. */
function face(file: string) {
  const [, unicodeRange] = Object.entries(ranges).find(([end]) => file.endsWith(end)) ?? [];
  return {
    src: [new URL(`${file}.woff2`, import.meta.url)] satisfies [URL],
    style: file.includes('-italic') ? 'italic' : 'normal',
    weight: /^display|-bold/.test(file) ? '600' : '400',
    ...(unicodeRange && { unicodeRange }),
  } as const;
}

type Face = ReturnType<typeof face>;

const family = (
  name: string,
  cssVariable: string,
  [first, ...more]: [string, ...string[]],
  fallbacks: string[] = [],
) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  // Those of stand-ins.css fit better.
  optimizedFallbacks: false,
  display: 'swap' as const,
  options: {
    variants: [face(first), ...more.map(face)] satisfies [Face, ...Face[]],
  },
});

const serif = ['Times for Serif', 'Noto for Serif', 'serif'];
const display = ['Times for Display', 'Noto for Display', 'serif'];
const sans = ['Arial for Sans', 'Roboto for Sans', 'sans-serif'];

const cyrillic = (file: string): [string, string] => [
  `${file}-cyrillic`,
  `${file}-cyrillic-extended`,
];

export const fonts = [
  family('Report Serif', '--font-serif', ['serif', 'serif-italic'], serif),
  family('Report Display', '--font-display', ['display'], display),
  family('Report Sans', '--font-sans', ['sans', 'sans-bold'], sans),
  family('Report Serif Accents', '--font-serif-accents', [
    'serif-transliteration',
    'serif-italic-transliteration',
  ]),
  family('Report Serif Cyrillic', '--font-serif-cyrillic', [
    ...cyrillic('serif'),
    ...cyrillic('serif-italic'),
  ]),
  family('Report Display Accents', '--font-display-accents', ['display-transliteration']),
  family('Report Display Cyrillic', '--font-display-cyrillic', cyrillic('display')),
  family('Report Sans Accents', '--font-sans-accents', [
    'sans-transliteration',
    'sans-bold-transliteration',
  ]),
  family('Report Sans Cyrillic', '--font-sans-cyrillic', [
    ...cyrillic('sans'),
    ...cyrillic('sans-bold'),
  ]),
];
