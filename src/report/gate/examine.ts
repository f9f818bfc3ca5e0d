import { Problem, type Where } from '../../schema/problem';
import type { Mark, Position } from '../manuscript/tree';
import type { Reading } from '../manuscript/read';
import type { Faults } from './faults';

/** The text of a chapter, and its file. */
export type Manuscript = Reading & { file: string };

/** For each component, the attributes it takes, each with a look at what is written there. */
export type Looks = Record<string, Record<string, (written: string, mark: Mark) => void>>;

/** Where something begins in the text of a chapter. */
export const placeIn = (
  { file }: { file: string },
  { line, column }: Position,
  component?: string,
): Where => ({ file, line, column, ...(component && { name: `<${component}>` }) });

/**
 * Look at everything a chapter points to, and tell code, other Markdown, an unknown component, an attribute missing or
 * too many, whatever a look finds, an anchor, note, figure or remark marked twice, and a paragraph
 * without an anchor. What is right of its components is given back.
 */
export function examine(chapter: Manuscript, looks: Looks, faults: Faults): Mark[] {
  const tell = (at: Position, what: string) => faults.tell(placeIn(chapter, at), what);
  for (const at of chapter.code) tell(at, 'code; a chapter has words and components only');
  for (const at of chapter.foreign) {
    tell(at, 'a chapter has no links, pictures, rules or the like; words and components only');
  }
  for (const at of chapter.misplaced) {
    tell(at, 'headings inside a section are of level 2: ## Title');
  }
  for (const at of chapter.outside) {
    tell(at, 'words stand in paragraphs and headings only; make this a paragraph');
  }
  const right = chapter.marks.filter((mark) =>
    faults.look(placeIn(chapter, mark, mark.name), () => examineMark(mark, looks)),
  );
  examineAnchors(chapter, faults);
  examineTwice(chapter, faults);
  examinePassages(chapter, looks, faults);
  return right;
}

function examineMark(mark: Mark, looks: Looks) {
  const { name, attributes, written } = mark;
  const look = new Map(Object.entries(looks)).get(name);
  if (!look) throw new Problem(`no such component; components: ${Object.keys(looks).join(', ')}`);
  for (const [i, { name: attribute, braced }] of written.entries()) {
    if (!Object.hasOwn(look, attribute)) {
      const there = Object.keys(look).join(', ') || 'none';
      throw new Problem(`no attribute "${attribute}"; attributes: ${there}`);
    }
    if (written.findIndex((other) => other.name === attribute) < i) {
      throw new Problem(`${attribute} stands twice; take one out`);
    }
    // What is in braces is run, and only a number is meant to be.
    if (braced !== (attribute === 'n')) {
      throw new Problem(`write it ${attribute === 'n' ? 'n={6}' : `${attribute}="…"`}`);
    }
  }
  for (const [attribute, examineValue] of Object.entries(look)) {
    const written = attributes[attribute];
    if (!written) throw new Problem(`give it ${attribute}="…"`);
    examineValue(written, mark);
  }
  return true;
}

function examineAnchors(chapter: Manuscript, faults: Faults) {
  const taken = ['display', 'inside', 'main', 'menu', 'notes', 'remarks'];
  const made = /^(cited|display|hatch|link|marked|note|page|remark|search)-/;
  const take = (where: Where, id: string) => {
    if (made.test(id) || taken.includes(id)) {
      faults.tell(where, `the anchor "${id}" is taken; give another`);
    }
    taken.push(id);
  };
  for (const { id, text, line, column } of chapter.headings) {
    const where = { ...placeIn(chapter, { line, column }), name: `heading "${text}"` };
    if (id) take(where, id);
    else faults.tell(where, `no anchor; give it one: ## ${text} {#anchor}`);
  }
  for (const passage of chapter.passages) {
    if (passage.id) take(placeIn(chapter, passage, 'Passage'), passage.id);
  }
}

function examineTwice(chapter: Manuscript, faults: Faults) {
  for (const name of ['Note', 'Figure', 'Remark']) {
    const marks = chapter.marks.filter((mark) => mark.name === name);
    const twice = marks.filter((mark, i) => marks.findIndex((other) => same(mark, other)) < i);
    for (const mark of twice) {
      faults.tell(placeIn(chapter, mark, name), 'marked twice; it stands once a chapter');
    }
  }
}

function examinePassages(chapter: Manuscript, looks: Looks, faults: Faults) {
  const { passages } = chapter;
  const strays = chapter.strays.filter(({ name }) => Object.hasOwn(looks, name));
  for (const stray of strays) {
    faults.tell(
      placeIn(chapter, stray, stray.name),
      stray.name === 'Passage'
        ? 'it stands at the very start of a paragraph, on the line of its first words'
        : 'it stands in a paragraph, on a line with words',
    );
  }
  passages.forEach((passage, i) => {
    const [from, to] = [passages[i - 1]?.line ?? 0, passages[i + 1]?.line ?? Infinity];
    const astray = strays.some(({ name, line }) => name === 'Passage' && line > from && line < to);
    if (passage.id || astray) return;
    faults.tell(
      placeIn(chapter, passage),
      'a paragraph without an anchor; begin it with <Passage id="…" />',
    );
  });
}

const same = (a: Mark, b: Mark) => JSON.stringify(a.attributes) === JSON.stringify(b.attributes);
