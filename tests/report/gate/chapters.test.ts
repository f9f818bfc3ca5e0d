import { expect, test } from 'vitest';
import { readChapters } from '../../../src/report/gate/chapters';
import { sayFault } from '../../../src/schema/fault';
import { Faults } from '../../../src/report/gate/faults';
import type { Section } from '../../../src/schema/report';

const sections: Section[] = [
  { slug: 'introduction', title: 'Introduction', pages: [1, 1] },
  { slug: 'apples', number: '1', title: 'On apples', pages: [1, 2] },
  { slug: 'pears', number: '2.1', title: 'On pears', pages: [2, 3] },
];
const [introduction, apples, pears] = [
  'content/chapters/introduction.mdx',
  'content/chapters/1-apples.mdx',
  'content/chapters/2.1-pears.mdx',
] as const;
const head = '---\nstandfirst: Apples fall.\nsummary: They fall.\n---\n\n';
const right: Record<string, string> = {
  [pears]: `${head}<Passage id="a" /><Page n={2} />Pears fall.<Note n={3} /> They <Page n={3} />rot.

<Figure of="fruit/harvest" />
`,
  [apples]: `${head}<Passage id="a" />Apples fall.\n`,
  [introduction]: `${head}<Passage id="a" />Fruit falls.\n`,
};

/** The chapters of files, and what is told of them. */
function reading(files: Record<string, string>) {
  const faults = new Faults(new Map(Object.entries(files)));
  const chapters = readChapters(sections, faults);
  return {
    chapters,
    slugs: chapters.map(({ slug }) => slug),
    told: faults.told.map(sayFault),
    broken: [introduction, apples, pears].filter((file) => faults.isBroken(file)),
  };
}

test('readChapters(sections, faults) puts the chapters in the order of the outline', () => {
  const { chapters, slugs, told } = reading(right);
  expect(told).toEqual([]);
  expect(slugs).toEqual(['introduction', 'apples', 'pears']);
  expect(chapters[2]).toMatchObject({
    file: pears,
    title: 'On pears',
    standfirst: 'Apples fall.',
    notes: [3],
    figures: ['fruit/harvest'],
    passages: [{ id: 'a', text: 'Pears fall. They rot.', pages: [2, 3] }],
  });
});

test('a section without a file is told, and left out', () => {
  const { [introduction]: _, ...rest } = right;
  expect(reading(rest)).toMatchObject({
    slugs: ['apples', 'pears'],
    told: [`${introduction}: the file is missing`],
    broken: [introduction],
  });
});

test('a file without a section is told', () => {
  expect(reading({ ...right, 'content/chapters/2.2-plums.mdx': 'Plums.' }).told).toEqual([
    'content/chapters/2.2-plums.mdx:1:1: no section of the outline has this file; files: ' +
      `${introduction}, ${apples}, ${pears}`,
  ]);
});

test('what MDX cannot read is told where that begins, and left out', () => {
  expect(reading({ ...right, [apples]: `${head}Apples <b fall.\n` })).toMatchObject({
    slugs: ['introduction', 'pears'],
    told: [
      `${apples}:6:8: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)`,
    ],
    broken: [apples],
  });
});

test('a head that is no YAML is told where that begins; the text is looked at all the same', () => {
  const text = '---\nstandfirst: Apples fall.\nsummary: "They fall.\n---\n\nApples fall.\n';
  const { chapters, ...rest } = reading({ ...right, [apples]: text });
  expect(rest).toMatchObject({
    slugs: ['introduction', 'apples', 'pears'],
    told: [expect.stringMatching(/^content\/chapters\/1-apples\.mdx:3:\d+: \w/)],
    broken: [apples],
  });
  expect(chapters[1]).toMatchObject({ standfirst: '', passages: [{ text: 'Apples fall.' }] });
});

test('a head without a summary, with a misspelt one, and none at all are told', () => {
  const headed = (words: string) => reading({ ...right, [apples]: `${words}Apples fall.\n` }).told;
  expect(headed('---\nstandfirst: Apples fall.\nsumary: They fall.\n---\n\n')).toEqual([
    `${apples}:2:1: summary: missing; give a value (string)`,
    `${apples}:3:1: no key "sumary"; keys there: standfirst, summary`,
  ]);
  expect(headed('')).toEqual([
    `${apples}:1:1: no head; begin with a line of ---, "standfirst" and "summary", and a line of ---`,
  ]);
});

test('a head that names an anchor of YAML that is not there is told', () => {
  const text = '---\nstandfirst: Apples fall.\nsummary: *apples\n---\n\nApples fall.\n';
  expect(reading({ ...right, [apples]: text }).told).toEqual([
    expect.stringMatching(/^content\/chapters\/1-apples\.mdx:\d/),
  ]);
});
