// The characters the fonts of the site are cut down to, by script: those that every report needs, and
// those that this one has besides, which `npm run fonts` gathers.

import gathered from './letters.json' with { type: 'json' };

/** What was gathered between two code points. */
const more = (first: string, last: string) =>
  [...gathered].filter((letter) => first <= letter && letter <= last).join('');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const punctuation = ' \u00a0.,:;!?()[]/-–—‘’“”…%$&';

/** Running text in English, with the accents of Western European names. */
export const latin = `${letters}${digits}${punctuation}'"#+=*×−§°·€²¶_@<>äöüÄÖÜßéè${more('\u0000', '\u00ff')}${more('\u2000', '\u22ff')}`;

/** Scientific transliteration of Cyrillic, and Turkic names. */
export const transliteration = `čšžđėČŠŽĐĖğĞ${more('\u0100', '\u024f')}`;

/** Modern Cyrillic. */
export const cyrillic =
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']
    .flatMap((letter) => [letter, letter.toUpperCase()])
    .join('') + more('\u0400', '\u045f');

/** Letters that other languages add to it. */
export const extended = `ғӣқӯҳҷҒӢҚӮҲҶ${more('\u0492', '\u04ef')}`;

/** All of them. */
export const characters = new Set([...latin, ...transliteration, ...cyrillic, ...extended]);

/** What hardly a page in English goes without, in headings and in italics, too. */
const usual = `${letters}${digits} \u00a0.,:;?()-–—‘’“”$%&`;

/** The faces of the fonts, each with the characters of its first file; sheets draw `#`, `¶` and `…`. */
export const faces = {
  serif: `${usual}[]/_=`,
  'serif-italic': usual,
  display: usual,
  sans: `${usual}[]/_=#¶·+−…`,
  'sans-bold': `${usual}…`,
} as const;

export type FaceName = keyof typeof faces;

/** The files of a face: how their names end, what their script is called, and their characters. */
export const filesOf = (face: FaceName) => [
  { end: '', script: 'latin', characters: faces[face] },
  { end: '-signs', script: 'latin', characters: signsOf(face) },
  { end: '-transliteration', script: 'latin-ext', characters: transliteration },
  { end: '-cyrillic', script: 'cyrillic', characters: cyrillic },
  { end: '-cyrillic-extended', script: 'cyrillic-ext', characters: extended },
];

/** What the first file of a face leaves out. */
export const signsOf = (face: FaceName) =>
  [...latin].filter((sign) => !faces[face].includes(sign)).join('');
