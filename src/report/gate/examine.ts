import { Problem, within } from '../../schema/problem';
import type { Mark } from '../manuscript/mark';
import type { Reading } from '../manuscript/read';

/** For each component, the attributes it takes, each with a look at what is written there. */
export type Looks = Record<string, Record<string, (written: string) => unknown>>;

/**
 * Look at everything a chapter points to.
 * @throws Problem naming file, line and column: code, an unknown component, an attribute missing
 * or too many, whatever a look finds, an anchor, note, figure or remark marked twice, or a paragraph
 * without an anchor.
 */
export function examine(file: string, reading: Reading, looks: Looks) {
  for (const { line, column } of reading.code) {
    throw new Problem(`${file}:${line}:${column}: code; a chapter has words and components only`);
  }
  for (const { line, column } of reading.misplaced) {
    throw new Problem(
      `${file}:${line}:${column}: headings inside a section are of level 2: ## Title`,
    );
  }
  for (const { line, column } of reading.outside) {
    throw new Problem(
      `${file}:${line}:${column}: words stand in paragraphs and headings only; make this a paragraph`,
    );
  }
  for (const mark of reading.marks) {
    within(`${file}:${mark.line}:${mark.column} <${mark.name}>`, () => examineMark(mark, looks));
  }
  examineAnchors(file, reading);
  for (const name of ['Note', 'Figure', 'Remark']) {
    const marks = reading.marks.filter((mark) => mark.name === name);
    const twice = marks.find((mark, i) => marks.findIndex((other) => same(mark, other)) < i);
    if (twice) {
      const { line, column } = twice;
      throw new Problem(
        `${file}:${line}:${column} <${name}>: marked twice; it stands once a chapter`,
      );
    }
  }
  examinePassages(file, reading);
}

function examineMark({ name, attributes }: Mark, looks: Looks) {
  const look = new Map(Object.entries(looks)).get(name);
  if (!look) throw new Problem(`no such component; components: ${Object.keys(looks).join(', ')}`);
  for (const attribute of Object.keys(attributes)) {
    if (Object.hasOwn(look, attribute)) continue;
    const there = Object.keys(look).join(', ') || 'none';
    throw new Problem(`no attribute "${attribute}"; attributes: ${there}`);
  }
  for (const [attribute, examineValue] of Object.entries(look)) {
    const written = attributes[attribute];
    if (!written) throw new Problem(`give it ${attribute}="…"`);
    examineValue(written);
  }
}

function examineAnchors(file: string, { headings, passages }: Reading) {
  const taken = ['display', 'inside', 'main', 'menu', 'notes'];
  const made = /^(cited|display|hatch|link|note|page|remark|search)-/;
  const take = (where: string, id: string) => {
    if (made.test(id) || taken.includes(id))
      throw new Problem(`${where}: the anchor "${id}" is taken; give another`);
    taken.push(id);
  };
  for (const { id, text } of headings) {
    const where = `${file}: heading "${text}"`;
    if (!id) throw new Problem(`${where}: no anchor; give it one: ## ${text} {#anchor}`);
    take(where, id);
  }
  for (const { id, line, column } of passages) {
    if (id) take(`${file}:${line}:${column} <Passage>`, id);
  }
}

function examinePassages(file: string, { passages, strays }: Reading) {
  for (const { name, line, column } of strays) {
    const right =
      name === 'Passage'
        ? 'it stands at the very start of a paragraph, on the line of its first words'
        : 'it stands in a paragraph, on a line with words';
    throw new Problem(`${file}:${line}:${column} <${name}>: ${right}`);
  }
  for (const { id, line, column } of passages) {
    if (id) continue;
    throw new Problem(
      `${file}:${line}:${column}: a paragraph without an anchor; begin it with <Passage id="…" />`,
    );
  }
}

const same = (a: Mark, b: Mark) => JSON.stringify(a.attributes) === JSON.stringify(b.attributes);
