import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { all, files } from '../built';
import { scratch } from '../programs/run';
import { ask, installed } from './installed';
import { sift, type Wrong } from './sift';

// The checker of the W3C, for HTML with the drawings in it, for sheets, and for SVG.

const Messages = z.object({
  messages: z.array(
    z.object({
      type: z.enum(['error', 'info', 'non-document-error']),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
    }),
  ),
});

/** Its errors and warnings; what only says more of one that is said anyhow is none. */
async function said(args: readonly string[]) {
  const how = ['--format', 'json', '--stdout', '--exit-zero-always'];
  const jar = installed('vnu-jar/build/dist/vnu.jar');
  const { messages } = Messages.parse(
    JSON.parse(await ask('java', ['-jar', jar, ...how, ...args])),
  );
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}

const newer = 'its list of CSS is older';

const wrong: readonly Wrong[] = [
  [/CSS: “container(-type)?”: Property “container(-type)?” doesn't exist\.$/, newer],
  [/CSS: Unrecognized at-rule “@container”$/, newer],
  [/CSS: “position-(area|try-fallbacks)”: Property “position-\S+” doesn't exist\.$/, newer],
  [/CSS: Unrecognized at-rule “@position-try”$/, newer],
  [/CSS: “animation-timeline”: Property “animation-timeline” doesn't exist\.$/, newer],
  [/CSS: “field-sizing”: Property “field-sizing” doesn't exist\.$/, newer],
  [/CSS: “max-width”: The types are incompatible\.$/, 'it takes no variable in a sum for a length'],
  [/CSS: “paint-order”: Property “paint-order” doesn't exist\.$/, 'it knows it in SVG only'],
  [
    /The heading “h3” \(with computed level 3\) follows/,
    'it does not read `aria-level`; tests/site.test.ts does',
  ],
  [/checks\/index\.html:\d+: Duplicate “dt” name “/, 'many checks have the same verdict'],
  [/Section lacks heading/, 'a chapter may have none but its own'],
  [
    /external (script|stylesheet) “\/assets\/\S+” blocked by “(script|style)-src”/,
    'the file of a page is no site',
  ],
  [/Inline script violates Content Security Policy/, 'data is no script, and never run'],
];

test('the Nu checker finds every page in order, with its drawings', async () => {
  const pages = files.map((file) => path.join(inject('folder'), file));
  expect(sift(await said(pages), wrong)).toEqual([]);
});

test('the Nu checker finds every sheet in order', async () => {
  const sheets = all.filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const paths = sheets.map((file) => path.join(inject('folder'), file));
  expect(sift(await said(['--css', ...paths]), wrong)).toEqual([]);
});

test('the Nu checker finds every drawing in order', async () => {
  const drawings = all.filter((file) => file.endsWith('.svg'));
  expect(drawings).not.toEqual([]);
  const paths = drawings.map((file) => path.join(inject('folder'), file));
  expect(await said(['--svg', ...paths])).toEqual([]);
});

test('a slip in HTML, CSS or SVG would be found', async () => {
  const folder = await scratch();
  const page = path.join(folder, 'page.html');
  await writeFile(
    page,
    `<!doctype html><html lang="en"><title>Fruit</title><style>p { colour: red }</style>
    <p>Apple<li>Pear<svg><rect width="wide"/></svg></html>`,
  );
  const drawing = path.join(folder, 'drawing.svg');
  await writeFile(drawing, '<svg xmlns="http://www.w3.org/2000/svg"><path fill-rule="odd"/></svg>');
  const found = [...(await said([page])), ...(await said(['--svg', drawing]))];
  expect(found).toEqual([
    expect.stringMatching(/CSS: .*“colour”/),
    expect.stringMatching(/Element “li” not allowed/),
    expect.stringMatching(/Bad value “odd”/),
  ]);
});
