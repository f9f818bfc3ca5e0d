// A report of any length for `npm run bench`, about fruit: chapters of 900 words, each with six notes, two
// charts, and as many numbers as are asked for. Once as this engine takes it, once as pages of plain Astro.

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How long a report is, and how many numbers each of its chapters has. */
export interface Size {
  chapters: number;
  numbers: number;
}

const upTo = (end: number) => Array.from({ length: end }, (_, i) => i + 1);

const sentence =
  'In the valley everybody has a tree or two, and most of what is picked is eaten before the snow comes, or dried, or given to whoever comes by with an empty basket and a story to tell.';
const paragraph = `${sentence} `.repeat(3).trim();

/** The note of a paragraph, which is that of all its numbers: the first six have one each. */
const noteIn = (part: number) => (part <= 6 ? part : null);

/** The paragraph of its chapter in which a row is told. */
const partOf = (row: number) => 1 + ((row - 1) % 8);

/** The rows of a chapter, in two tables. */
const tablesOf = ({ numbers }: Size) =>
  [upTo(numbers).slice(0, numbers / 2), upTo(numbers).slice(numbers / 2)].map((rows, i) => ({
    id: `table-${i + 1}`,
    rows: rows.map((n) => ({
      id: `row-${n}`,
      label: `Orchard ${n}`,
      value: 10 + n,
      note: noteIn(partOf(n)),
    })),
  }));

/**
 * Write a report into a folder, for the variable REPORT.
 * @param shortTitle stands in every picture: of one that was never used, none is kept
 */
export async function writeReport(folder: string, size: Size, shortTitle: string) {
  await cp('tests/orchard-bare', folder, { recursive: true });
  await mkdir(path.join(folder, 'data/records'), { recursive: true });
  const write = (file: string, value: object) =>
    writeFile(path.join(folder, file), JSON.stringify(value));
  const notes = upTo(6 * size.chapters);
  const report = JSON.parse(await readFile(path.join(folder, 'content/report.json'), 'utf8'));
  const chapters = upTo(size.chapters);
  const sections = [
    { slug: 'tree', title: 'The tree' },
    ...chapters.map((c) => ({
      slug: `chapter-${c}`,
      number: `${c}`,
      title: `Orchards of year ${c}`,
    })),
  ];
  await write('content/report.json', { ...report, shortTitle, notes: notes.length, sections });
  const cites = (n: number) => [{ source: `work-${n}` }];
  await write(
    'data/records/notes.json',
    notes.map((n) => ({ n, cites: cites(n) })),
  );
  await write(
    'data/records/sources.json',
    Object.fromEntries(notes.map((n) => [`work-${n}`, work(n)])),
  );
  for (const c of chapters) {
    await write(`data/year-${c}.json`, datasetOf(c, size));
    await writeFile(
      path.join(folder, `content/chapters/${c}-chapter-${c}.mdx`),
      chapterOf(c, size),
    );
  }
}

const work = (n: number) => ({
  type: 'article',
  voice: 'media',
  title: `Fruit of the day, ${n}`,
  language: 'en',
  outlet: 'Valley News',
  date: '2023-04-21',
  address: `https://valley-news.example.org/${n}`,
});

const datasetOf = (c: number, size: Size) => ({
  title: `Year ${c}`,
  finds: `There was fruit in year ${c}.`,
  tables: Object.fromEntries(
    tablesOf(size).map(({ id, rows }) => [
      id,
      {
        title: `Orchards, ${id}`,
        unit: { after: 'apples' },
        asOf: '2023',
        rows: rows.map((row) => ({
          ...row,
          actor: 'tree',
          printed: `${row.value} apples`,
          note: row.note && 6 * (c - 1) + row.note,
        })),
        figure: {
          finding: `Most apples of year ${c} are in the last orchard`,
          shows: 'Apples by orchard',
          chart: { kind: 'bars' },
        },
      },
    ]),
  ),
});

function chapterOf(c: number, size: Size) {
  const quantities = tablesOf(size).flatMap(({ id, rows }) =>
    rows.map((row) => `<Quantity of="year-${c}/${id}/${row.id}" />`),
  );
  const paragraphs = upTo(8).map((n) => {
    const note = noteIn(n) ? `<Note n={${6 * (c - 1) + n}} />` : '';
    const told = quantities
      .filter((_, i) => partOf(i + 1) === n)
      .map((each) => ` There were ${each}.`);
    return `<Passage id="part-${n}" />${paragraph}${told.join('')}${note}`;
  });
  const [one = '', ...rest] = paragraphs;
  const figures = tablesOf(size).map(({ id }) => `<Figure of="year-${c}/${id}" />`);
  return `---\nstandfirst: Orchards of year ${c}.\nsummary: What they bore.\n---\n\n${[one, ...figures, ...rest].join('\n\n')}\n`;
}

/** Write the same chapters as a site of plain Astro: a page for each, and for each number. */
export async function writePlain(folder: string, size: Size) {
  await cp('scripts/bench/plain', folder, { recursive: true });
  await mkdir(path.join(folder, 'src/chapters'), { recursive: true });
  await mkdir(path.join(folder, 'src/data'), { recursive: true });
  for (const c of upTo(size.chapters)) {
    const tables = tablesOf(size);
    await writeFile(path.join(folder, `src/data/year-${c}.json`), JSON.stringify({ tables }));
    const paragraphs = upTo(8).map((n) => (noteIn(n) ? `${paragraph}[^${n}]` : paragraph));
    const notes = upTo(6).map((n) => `[^${n}]: Fruit of the day, ${n}. Valley News.`);
    const text = [`# Orchards of year ${c}`, ...paragraphs, ...notes].join('\n\n');
    await writeFile(path.join(folder, `src/chapters/year-${c}.mdx`), text);
  }
}
