import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, lookAt } from '../browser/open';
import { installed } from './installed';
import { sift, type Wrong } from './sift';
import { each, ways } from './ways';

// What IBM Equal Access is sure of; what it asks people to look at, people look at.

const engine = await readFile(installed('accessibility-checker-engine/ace-window.js'), 'utf8');

/** The failures on a page in which all that can be opened is open. */
async function failures(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(engine);
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value: [, outcome] }) => outcome === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
}

const wrong: readonly Wrong[] = [
  [
    /aria_content_in_landmark: .* <a href="#main" class="skip">$/,
    'the way past all that stands before the text stands before it',
  ],
  [
    /element_attribute_deprecated: .*http-equiv.* <meta content="default-src/,
    'a policy is named so: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy',
  ],
  [
    /element_attribute_deprecated: .*"value".* <li value="\d+" id="note-/,
    'a note in a list has its number so: https://html.spec.whatwg.org/multipage/grouping-content.html#attr-li-value',
  ],
  [
    /element_attribute_deprecated: .*"type".* <ol type="a"/,
    'letters of a list mean something, and are named so: https://html.spec.whatwg.org/multipage/grouping-content.html#attr-ol-type',
  ],
  [
    /element_tabbable_role_valid: .*'region'.* <section [^>]*class="scroll">$/,
    'a table that scrolls must be reached by the keyboard to be scrolled by it',
  ],
  [
    /element_tabbable_role_valid: .*'img'.* <svg tabindex="0"/,
    'while it has the focus, a drawing is an application: src/browser/reading/marks.ts',
  ],
  [
    /input_label_exists: .* <output class="toast">$/,
    'it is no field but a status, which needs no name',
  ],
];

test.each(ways)('IBM Equal Access finds no failure on any page, %s', async (_, options) => {
  const how = { ...options, bypassCSP: true };
  const found = await each((path) => lookAt(path, how, failures));
  expect(sift(found, wrong)).toEqual([]);
});

test('a picture without words, and a field without a name, would be found', async () => {
  const found = await lookAt('/404.html', { ...desk, bypassCSP: true }, async (page) => {
    await page.setContent(`<html lang="en"><title>Fruit</title><main><h1>Fruit</h1>
      <img src="apple.png"><input></main></html>`);
    return failures(page);
  });
  expect(found.map((line) => line.split(':')[0])).toEqual(['img_alt_valid', 'input_label_exists']);
});

interface Result {
  ruleId: string;
  value: [level: string, outcome: string];
  message: string;
  snippet: string;
}

declare global {
  interface Window {
    ace: {
      Checker: new () => {
        check(node: Node, policies: string[]): Promise<{ results: Result[] }>;
      };
    };
  }
}
