// @ts-check
// The sans of the site as rules that carry it inside, cut to the letters of one text, for files that
// stand by themselves.

// @ts-expect-error It has no types.
import subsetFont from 'subset-font';
import { latin } from '../../../scripts/characters.mjs';

/** @type {Record<string, string>} */
const sources = import.meta.glob('./sans*.woff2', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** What XML writes in other letters. */
const escaped = `'"<>&`;

/**
 * @param {string} text What is set in it, as XML writes it.
 * @returns {Promise<string>} `@font-face` rules.
 */
export async function embedSans(text) {
  const letters = text + escaped;
  const more = [...letters].filter((letter) => !latin.includes(letter)).join('');
  const faces = [await face('Report Sans', 'sans', letters)];
  if (more.trim()) faces.push(await face('Report Sans More', 'sans-transliteration', more));
  return faces.join('');
}

/** @param {string} family @param {string} file @param {string} text */
async function face(family, file, text) {
  const [, base64 = ''] = sources[`./${file}.woff2`]?.split(',') ?? [];
  const font = await subsetFont(Buffer.from(base64, 'base64'), text, { targetFormat: 'woff2' });
  const data = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:400 650;src:url(${data}) format('woff2')}`;
}
