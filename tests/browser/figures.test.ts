import { csvParse } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { kinds, largeOf } from '../../src/charts/kinds';
import { isStated } from '../../src/schema/fact';
import { chapters } from '../../src/report/opened/chapters';
import { findFigure } from '../../src/report/opened/data';
import { gallery } from '../../src/report/outline/figures';
import { publishedRecords } from '../../src/report/published/records';
import { html, text } from '../built';
import { desk, phone, reader, visit } from './open';

// Table = drawing = CSV, value by value, for every figure; the table and the drawings are read from
// the page of each, as a browser reads them.

interface Read {
  of: string;
  words: string;
}

interface Drawn {
  label: string;
  role: string;
  marks: Read[];
}

interface OnPage {
  drawings: Drawn[];
  rows: Read[];
}

/** What the pages of figures draw and list. Runs in the browser. */
async function readFigures(figures: readonly string[]) {
  const wordsOf = (element: Element | null) =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const numberOf = (link: Element | null) =>
    /numbers\/(.*)\/$/.exec(link?.getAttribute('href') ?? '')?.[1];
  const read = figures.map(async (figure): Promise<[string, OnPage]> => {
    const text = await (await fetch(`/charts/${figure}/`)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    // Where it is drawn in several states, the first.
    const first = 'figure > .drawing svg.chart, .states > :first-child svg.chart';
    const drawings = [...page.querySelectorAll(first)].map((svg) => ({
      label: svg.getAttribute('aria-label') ?? '',
      role: svg.getAttribute('role') ?? '',
      marks: [...svg.querySelectorAll<SVGElement>('[data-of], a:not([data-of] *)')].map((mark) => ({
        of: mark.dataset['of'] ?? numberOf(mark) ?? mark.getAttribute('href') ?? '',
        words: [...mark.querySelectorAll('text, title')].map(wordsOf).join(' '),
      })),
    }));
    const rows = [...page.querySelectorAll('.chart-page > .scroll td.number')].map((cell) => ({
      of: numberOf(cell.querySelector('a')) ?? '',
      words: wordsOf(cell),
    }));
    return [figure, { drawings, rows }];
  });
  return Object.fromEntries(await Promise.all(read));
}

let shown: Record<string, OnPage> = {};
beforeAll(async () => {
  shown = await (await reader()).evaluate(readFigures, gallery);
});

/** The rows of a figure's CSV, by their addresses on the site. */
async function fileOf(figure: string) {
  const csv = await text(`figures/${figure}.csv`);
  return csvParse(csv.replace('\uFEFF', '')).map((row) => {
    const cell = (head: string) => row[Object.keys(row).find((key) => key.startsWith(head)) ?? ''];
    const ends = [cell('Lowest'), cell('Highest')];
    const numbers = cell('Value') ? [cell('Value')] : ends;
    return {
      of: cell('Address')?.split('/numbers/')[1]?.replace(/\/$/, '') ?? '',
      said: cell('In words') ?? '',
      numbers: numbers.filter(Boolean).map(Number),
    };
  });
}

const numerals = (words: string) => words.match(/\d[\d,]*(\.\d+)?/g) ?? [];
const numbersIn = (words: string) =>
  numerals(words).map((numeral) => Number(numeral.replaceAll(',', '')));

const ofNumbers = gallery.filter((figure) => !findFigure(figure).records);
const ofRecords = gallery.filter((figure) => findFigure(figure).records);

/** One where that serves on any screen, else two. */
function drawingsOf(figure: string) {
  const { wide, narrow } = largeOf(kinds[findFigure(figure).figure.chart.kind]);
  return new Set([wide, narrow]).size;
}

test('all figures are on the page of charts, each with its drawing, and with a way to its page', async () => {
  const page = await html('/charts/');
  const cards = page.split('<li id="').slice(1);
  expect(cards.map((card) => card.split('"')[0]).sort()).toEqual(gallery.toSorted());
  for (const card of cards) {
    expect(card).toContain(`href="/charts/${card.split('"')[0]}/"`);
    expect(card).toContain('<svg class="chart"');
  }
  expect(ofNumbers.length).toBeGreaterThan(10);
});

test.each(ofNumbers)('%s: the table has the rows of the CSV, number by number', async (figure) => {
  const file = await fileOf(figure);
  const table = shown[figure]?.rows ?? [];
  expect(table.length).toBeGreaterThan(0);
  expect(table.map(({ of }) => of)).toEqual(file.map(({ of }) => of));
  table.forEach(({ words }, i) => {
    const { said, numbers } = file[i] ?? { said: '', numbers: [] };
    if (words !== said) expect(numbersIn(words)).toEqual(numbers);
  });
});

test.each(ofNumbers)(
  '%s: each drawing says the numbers of the table at its marks',
  async (figure) => {
    const { drawings = [], rows = [] } = shown[figure] ?? {};
    const { facts } = findFigure(figure);
    const file = await fileOf(figure);
    expect(drawings).toHaveLength(drawingsOf(figure));
    for (const { marks } of drawings) {
      const marked = marks.map(({ of }) => of);
      // What we derived may be left to the table.
      const drawn = facts.filter((fact) => isStated(fact) || marked.includes(fact.address));
      expect(new Set(marked)).toEqual(new Set(drawn.map(({ address }) => address)));
      for (const { of, words } of marks) {
        const cell = rows.find((row) => row.of === of)?.words ?? 'no such row';
        const { numbers = [] } = file.find((row) => row.of === of) ?? {};
        // A table may spell a small number out, or write a thousand million as a billion, where a
        // drawing has the number in the unit of the scale.
        const spelled = numerals(cell).length === 0 && words.includes(cell);
        const said = [numbersIn(cell), numbers].some(
          (due) => due.length > 0 && due.every((number) => numbersIn(words).includes(number)),
        );
        expect(spelled || said, `${of}: ${cell}, drawn as ${words}`).toBe(true);
      }
    }
  },
);

test.each(gallery)('%s: every number of its text alternative is in its data', async (figure) => {
  const { facts, figure: drawn, records } = findFigure(figure);
  const file = await text(`figures/${figure}.json`);
  const there = new Set(numbersIn(JSON.stringify([facts, drawn.chart]) + file));
  for (const { label } of shown[figure]?.drawings ?? []) {
    expect(label.length).toBeGreaterThan(20);
    const strange = numbersIn(label).filter((number) => !there.has(number));
    // Events are counted, lane by lane.
    if (records !== 'events') expect(strange).toEqual([]);
  }
});

test.each(ofRecords)('%s: each drawing has the records of the table', (figure) => {
  const { records } = findFigure(figure);
  if (!records) throw new Error(`${figure} has no records`);
  const rows = publishedRecords[records].rows();
  const { drawings = [] } = shown[figure] ?? {};
  expect(drawings).toHaveLength(drawingsOf(figure));
  for (const { marks } of drawings) expect(marks).toHaveLength(rows.length);
});

test.each(gallery)('%s: every mark has words, so that keys can read it', (figure) => {
  const marks = (shown[figure]?.drawings ?? []).flatMap((drawing) => drawing.marks);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter(({ words }) => !words.trim())).toEqual([]);
});

const [section] = chapters.toSorted((one, other) => other.figures.length - one.figures.length);

test.each([
  ['wide', 'remove', desk, phone],
  ['wide', 'keep hidden', desk, phone],
  ['narrow', 'remove', phone, desk],
  ['narrow', 'keep hidden', phone, desk],
] as const)(
  'saved on a %s screen by programs that %s what is hidden, a page has its drawings on the other, to be read',
  async (_, how, saved, read) => {
    await visit(`/${section?.slug}/`, saved, async (page) => {
      const hidden = page.locator('figure > .drawing').filter({ visible: false });
      expect(await hidden.count()).toBeGreaterThan(0);
      await hidden.evaluateAll((drawings, how) => {
        for (const drawing of drawings as HTMLElement[]) {
          if (how === 'remove') drawing.remove();
          // As SingleFile does.
          drawing.classList.add('sf-hidden');
          drawing.style.setProperty('display', 'none', 'important');
        }
      }, how);
      await page.setViewportSize(read.viewport);
      const figures = page.locator('.prose figure');
      const drawn = figures.filter({ has: page.locator('.drawing').filter({ visible: true }) });
      expect(await drawn.count()).toBe(await figures.count());
      const heights = await figures
        .locator('.drawing text')
        .filter({ visible: true })
        .evaluateAll((labels) => labels.map((label) => label.getClientRects()[0]?.height ?? 0));
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights), 'the smallest label, in px').toBeGreaterThan(13);
    });
  },
);
