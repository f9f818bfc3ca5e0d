// The sans of the site as rules that carry it inside, cut to the letters of one text, for files that
// stand by themselves.

import subsetFont from 'subset-font';
import { latin } from '../../format/text/characters';

const sources = import.meta.glob<string>('./sans*.woff2', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** What XML writes in other letters. */
const escaped = `'"<>&`;

/** `@font-face` rules for what is set in it, a text as XML writes it. */
export async function embedSans(text: string) {
  const letters = text + escaped;
  const more = [...letters].filter((letter) => !latin.includes(letter)).join('');
  const faces = [await face('Report Sans', 'sans', letters)];
  if (more.trim()) faces.push(await face('Report Sans More', 'sans-transliteration', more));
  return faces.join('');
}

async function face(family: string, file: string, text: string) {
  const [, base64 = ''] = sources[`./${file}.woff2`]?.split(',') ?? [];
  const font = await subsetFont(Buffer.from(base64, 'base64'), text, { targetFormat: 'woff2' });
  const data = `data:font/woff2;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:400 650;src:url(${data}) format('woff2')}`;
}
