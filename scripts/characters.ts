// The characters the fonts of the site are cut down to, by script. `npm run fonts` reads this file.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const punctuation = ' \u00a0.,:;!?()[]/-–—‘’“”…%$&';

/** Running text in English, with the accents of Western European names. */
export const latin = `${letters}${digits}${punctuation}'"#+=*×−§°·€²¶_@<>äöüÄÖÜßéè`;

/** Scientific transliteration of Cyrillic, and Turkic names. */
export const transliteration = 'čšžđėČŠŽĐĖğĞ';

/** Russian. */
export const cyrillic = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

/** The letters Tajik adds to Russian. */
export const tajik = 'ғӣқӯҳҷҒӢҚӮҲҶ';
