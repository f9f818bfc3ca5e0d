import { expect, test } from 'vitest';
import { chapterCiting, chapters } from '../../src/report/opened/chapters';
import { notes } from '../../src/report/opened/data';
import { html } from '../built';

const pages = new Map<string, string>();

async function read(path: string) {
  const page = pages.get(path) ?? (await html(path));
  pages.set(path, page);
  return page;
}

/** The page of a note, and the links in the line under it that leads back. */
async function backsOf(n: number) {
  const home = `/${chapterCiting(n)?.slug}/`;
  const [, note = ''] = (await read(home)).split(`<li id="note-${n}"`);
  const [, line = ''] = note.split('<p class="backs">');
  const [inside = ''] = line.split('</p>');
  const links = [...inside.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  return { home, links };
}

/** Where the thing with an anchor ends: a mark, a figure, a remark with the list of what it is about. */
const endOf = (id: string) => {
  if (id.startsWith('cited-')) return '</sup>';
  return id.includes('/') ? '</figure>' : '</ul>';
};

test('every note leads back to its mark, and to no place that does not name it', async () => {
  const lost: string[] = [];
  for (const { n } of notes) {
    const { home, links } = await backsOf(n);
    expect(links).toContain(`#cited-${n}`);
    for (const href of links) {
      const { pathname, hash } = new URL(href, `http://localhost${home}`);
      const id = hash.slice(1);
      const page = await read(pathname);
      const [, place = ''] = page.split(` id="${id}"`);
      // A figure that no section draws has a page of its own.
      const [words = ''] = id ? place.split(endOf(id)) : [page];
      if (!words.includes(`#note-${n}"`)) lost.push(`note ${n}: ${href}`);
    }
  }
  expect(lost).toEqual([]);
});

test('every figure of a section that names a note is among the places it leads back to', async () => {
  const lost: string[] = [];
  let count = 0;
  for (const { slug } of chapters) {
    const page = await read(`/${slug}/`);
    for (const [, id = '', inside = ''] of page.matchAll(
      /<figure id="([^"]+)"([\s\S]*?)<\/figure>/g,
    )) {
      for (const n of new Set(inside.match(/(?<=#note-)\d+(?=")/g))) {
        count += 1;
        const { links } = await backsOf(Number(n));
        if (!links.some((href) => href.endsWith(`#${id}`))) lost.push(`note ${n}: ${id}`);
      }
    }
  }
  expect(count).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});
