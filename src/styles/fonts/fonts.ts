// The cut fonts of this folder, made by `npm run fonts`, as families of the Astro fonts API.
// What English prose seldom needs stands in families of its own: it is not preloaded, and comes
// first in `font-family`, since each of the main families ends in a fallback that has every letter.

import { fontProviders } from 'astro/config';

/** The characters of the English cuts; all other families are limited to theirs. */
const ranges: Record<'transliteration' | 'cyrillic' | 'cyrillicExtended', [string]> = {
  transliteration: ['U+0100-024F'],
  cyrillic: ['U+0400-045F'],
  cyrillicExtended: ['U+0492-04EF'],
};

type Local = Parameters<ReturnType<typeof fontProviders.local>['resolveFont']>[0]['options'];
/** A cut as a face of a family. */
type Face = NonNullable<Local>['variants'][number];

const face = (
  file: string,
  style: 'normal' | 'italic',
  weight: string,
  unicodeRange?: [string],
): Face => ({
  src: [new URL(file, import.meta.url)],
  style,
  weight,
  ...(unicodeRange && { unicodeRange }),
});

const family = (
  name: string,
  cssVariable: string,
  fallbacks: string[],
  variants: [Face, ...Face[]],
) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  // Those of stand-ins.css fit better.
  optimizedFallbacks: false,
  display: 'swap' as const,
  options: { variants },
});

export const fonts = [
  family(
    'Report Serif',
    '--font-serif',
    ['Times for Serif', 'Noto for Serif', 'serif'],
    [face('serif.woff2', 'normal', '400'), face('serif-italic.woff2', 'italic', '400')],
  ),
  family(
    'Report Display',
    '--font-display',
    ['Times for Display', 'Noto for Display', 'serif'],
    [face('display.woff2', 'normal', '600')],
  ),
  family(
    'Report Sans',
    '--font-sans',
    ['Arial for Sans', 'Roboto for Sans', 'sans-serif'],
    [face('sans.woff2', 'normal', '400 650')],
  ),
  family(
    'Report Serif More',
    '--font-serif-more',
    [],
    [
      face('serif-transliteration.woff2', 'normal', '400', ranges.transliteration),
      face('serif-italic-transliteration.woff2', 'italic', '400', ranges.transliteration),
      face('serif-cyrillic.woff2', 'normal', '400', ranges.cyrillic),
      face('serif-cyrillic-extended.woff2', 'normal', '400', ranges.cyrillicExtended),
      face('serif-italic-cyrillic.woff2', 'italic', '400', ranges.cyrillic),
      face('serif-italic-cyrillic-extended.woff2', 'italic', '400', ranges.cyrillicExtended),
    ],
  ),
  family(
    'Report Display More',
    '--font-display-more',
    [],
    [
      face('display-transliteration.woff2', 'normal', '600', ranges.transliteration),
      face('display-cyrillic.woff2', 'normal', '600', ranges.cyrillic),
      face('display-cyrillic-extended.woff2', 'normal', '600', ranges.cyrillicExtended),
    ],
  ),
  family(
    'Report Sans More',
    '--font-sans-more',
    [],
    [
      face('sans-transliteration.woff2', 'normal', '400 650', ranges.transliteration),
      face('sans-cyrillic.woff2', 'normal', '400 650', ranges.cyrillic),
      face('sans-cyrillic-extended.woff2', 'normal', '400 650', ranges.cyrillicExtended),
    ],
  ),
];
