import { expect, test } from 'vitest';
import { placeText, readPlace } from '../../src/format/place';
import { chapters } from '../../src/report/opened/chapters';
import {
  checks,
  datasets,
  findFigure,
  findTable,
  gathered,
  names,
  notes,
  localities,
  remarks,
  timeline,
} from '../../src/report/opened/data';
import { readFolder } from '../../src/report/gate/folder';
import { previewsIn, previewsOf } from '../../src/report/about/previews';
import { referencePieces, referenceWords } from '../../src/report/links/reference';
import { plainText } from '../../src/report/links/text';
import { html } from '../built';

/** The texts of the chapters. */
const texts = [...readFolder('.')].flatMap(([file, text]) => (file.endsWith('.mdx') ? text : []));

test.each([
  ['debt/creditors', 'Figure 2.1a', 'debt-burden/#debt/creditors'],
  ['transport/projects', 'Figure a, Introduction', 'introduction/#transport/projects'],
  ['debt-burden', 'Section 2.1', 'debt-burden/'],
  ['introduction', 'Introduction', 'introduction/'],
  ['debt-burden#other-creditors', 'Section 2.1, paragraph\u00a02', 'debt-burden/#other-creditors'],
  ['note/21', 'note\u00a021', 'economic-influence/#note-21'],
])('a reference to %s says where it leads', (address, words, place) => {
  expect(referencePieces(address)).toEqual([{ words, place: readPlace(place) }]);
});

test.each([
  ['row', 'debt/creditors/world-bank'],
  ['event', 'timeline/recession'],
  ['name', 'names/tajikistan'],
])('a %s is nothing to refer to, in words or in brief', (kind, address) => {
  const message = `no reference leads to the ${kind} at ${address}; refer to a section, `;
  expect(() => referencePieces(address)).toThrow(message);
  expect(() => previewsOf([address])).toThrow(message);
});

test('on the page of a figure a reference to it does not say whose it is', () => {
  const said = ['introduction/', 'debt-burden/'].map((here) =>
    referencePieces('transport/projects', { here })
      .map(({ words }) => words)
      .join(''),
  );
  expect(said).toEqual(['Figure a', 'Figure a, Introduction']);
});

test('on its own page a reference does not leave it', async () => {
  for (const { slug } of chapters) {
    expect(await html(`/${slug}/`)).not.toContain(`class="cross" href="/${slug}/`);
  }
  expect(await html('/debt-burden/')).toContain('class="cross" href="#debt/');
});

test('several notes are told in one breath, each with its link', () => {
  const pieces = referencePieces('note/35,36,39');
  expect(pieces.map(({ words }) => words).join('')).toBe('notes\u00a035, 36 and 39');
  expect(pieces.flatMap(({ place }) => place ?? [])).toEqual([
    { path: 'military-cooperation/', anchor: 'note-35' },
    { path: 'military-cooperation/', anchor: 'note-36' },
    { path: 'military-cooperation/', anchor: 'note-39' },
  ]);
  expect(referenceWords('note/1,2', true)).toBe('Notes\u00a01 and 2');
});

test('plainText(template) refers in words, with a capital where a sentence begins', () => {
  expect(plainText('{note/8}, too. {note/9} as {note/10}, {debt-burden}.')).toBe(
    'Note\u00a08, too. Note\u00a09 as note\u00a010, Section 2.1.',
  );
});

test('every figure of a section is referred to once in its text', () => {
  for (const { slug, figures, marks } of chapters) {
    const refs = marks.flatMap(({ name, attributes: { to = '' } }) => (name === 'Ref' ? to : []));
    const times = figures.map((figure) => [figure, refs.filter((to) => to === figure).length]);
    expect([slug, times]).toEqual([slug, figures.map((figure) => [figure, 1])]);
  }
});

/** Figures whose rows are no numbers of the text: what a paragraph names of them. */
const named: Record<string, string> = {
  'security-bodies/members': 'SCO',
  'across/places': 'Gorno-Badakhshan',
};

test('a paragraph that refers to a figure of its section tells a row of it, or names what it shows', () => {
  for (const { slug, figures, passages } of chapters) {
    for (const { id, marks, text } of passages) {
      const told = marks.map(({ attributes: { of = '' } }) => of);
      const refs = marks.flatMap(({ name, attributes: { to = '' } }) =>
        name === 'Ref' && figures.includes(to) ? to : [],
      );
      const strange = refs.filter((figure) => {
        const name = named[figure];
        if (name) return !text.includes(name);
        return !findFigure(figure).facts.some(({ address }) => told.includes(address));
      });
      expect([slug, id, strange]).toEqual([slug, id, []]);
    }
  }
});

test('figures are referred to in the order of their letters', () => {
  for (const { slug, figures, marks } of chapters) {
    const refs = marks.flatMap(({ attributes: { to = '' } }) => (figures.includes(to) ? to : []));
    expect([slug, refs]).toEqual([slug, figures]);
  }
});

test('the mark of a note stands before a reference of ours, which it does not vouch for', () => {
  const late = /<Ref [^>]*\/>[.,;]?\s*<Note/;
  expect(texts.filter((text) => late.test(text))).toEqual([]);
});

test('sections refer to one another 5 to 10 times', () => {
  const away = chapters.flatMap(({ figures, marks }) =>
    marks.filter(({ name, attributes: { to = '' } }) => name === 'Ref' && !figures.includes(to)),
  );
  expect(away.length).toBeGreaterThanOrEqual(5);
  expect(away.length).toBeLessThanOrEqual(10);
});

const figures = [
  ...[...datasets].flatMap(([id, { tables }]) =>
    Object.keys(tables).map((table) => `${id}/${table}`),
  ),
  ...gathered.map((id) => `across/${id}`),
].flatMap((address) => findTable(address).figure?.method ?? []);

// Titles of remarks are plain words, and may name a note: they are read in lists and file names.
const templates = [
  ...remarks.flatMap(({ text, did }) => [text, did]),
  ...Object.values(names).map(({ about }) => about),
  ...checks.flatMap(({ says, cannot, claim }) => [says, cannot, claim?.assumes]),
  ...timeline.events.flatMap(({ text, short }) => [text, short]),
  ...Object.values(localities).map(({ text }) => text),
  ...notes.map(({ text }) => text),
  ...figures,
  ...chapters.flatMap(({ standfirst, summary }) => [standfirst, summary]),
  ...texts,
].filter((text) => text !== undefined);

const typed = /\b(notes?|figures?|sections?|paragraphs?)[ \u00a0]\d\S*/gi;

test('no reference is typed by hand', () => {
  expect(templates.length).toBeGreaterThan(300);
  expect(templates.flatMap((text) => text.match(typed) ?? [])).toEqual([]);
  expect('Note 12, Figure 2.1a and section 2.1'.match(typed)).toHaveLength(3);
});

test('a preview has what a link leads to in a few words, each once', () => {
  expect(previewsOf(['debt/creditors', 'note/21', 'debt/creditors'])).toMatchObject([
    {
      place: { path: 'debt-burden/', anchor: 'debt/creditors' },
      title: 'Figure 2.1a, The debt burden',
      lines: [
        'One Chinese bank is owed more than a third of the external debt.',
        expect.stringContaining('Amounts owed'),
      ],
      go: 'Go to Figure 2.1a',
    },
    {
      place: { path: 'economic-influence/', anchor: 'note-21' },
      title: 'Note\u00a021',
      go: 'Go to note\u00a021',
    },
  ]);
});

test('a preview of a paragraph, or of a note that cites nothing, begins as it does', () => {
  const [[paragraph], [note]] = ['debt-burden#two-mines', 'note/14'].map((address) =>
    previewsOf([address]).flatMap(({ lines }) => lines),
  ) as [string[], string[]];
  expect(paragraph).toMatch(/^Paragraph\u00a04: For Tajikistan, the handover of .* …$/);
  expect(note).toMatch(/^Explanation of the authors: .* …$/);
});

test('a page previews what it explains and what is elsewhere, not what it shows itself', () => {
  const chapter = chapters.find(({ slug }) => slug === 'debt-burden')!;
  const links = previewsIn(chapter).map(({ place }) => placeText(place));
  expect(links).toContain('names/eurobonds/');
  expect(links).toContain('pandemic/');
  expect(links).toContain('security-in-central-asia/#note-5');
  expect(links.filter((place) => place.startsWith('debt-burden/'))).toEqual([]);
  expect(new Set(links).size).toBe(links.length);
});

test('what a section links to elsewhere is there in brief', async () => {
  const missing: string[] = [];
  let count = 0;
  for (const { slug } of chapters) {
    const page = await html(`/${slug}/`);
    for (const [, place = ''] of page.matchAll(/class="(?:cross|term)" href="\/([^"]+)"/g)) {
      if (place.startsWith(`${slug}/`)) continue;
      count += 1;
      const kept = page.split('class="kept"')[1] ?? '';
      if (!kept.includes(`<a href="/${place}">`)) missing.push(`${slug}: ${place}`);
    }
  }
  expect(count).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

test('a paragraph explains four names at the most', () => {
  const crowded = chapters.flatMap(({ passages }) =>
    passages.filter(({ terms }) => terms.length > 4),
  );
  expect(crowded).toEqual([]);
});
