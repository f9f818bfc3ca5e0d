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
