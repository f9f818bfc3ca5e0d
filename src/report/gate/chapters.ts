import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { ChapterHead, type Section } from '../../schema/report';
import type { Step, Where } from '../../schema/problem';
import { type Chapter, fileOf } from '../manuscript/chapter';
import { read, type Reading } from '../manuscript/read';
import { recordFile } from '../reckoning/files';
import { all, type Faults } from './faults';
import { fitInput } from './fit';

/** Read the chapters, in the order of the outline; those that cannot be read are told, and left out. */
export function readChapters(sections: readonly Section[], faults: Faults): Chapter[] {
  const written = sections.map(fileOf);
  for (const file of faults.files.keys()) {
    if (!/^content\/chapters\/[^/]+\.mdx$/.test(file) || written.includes(file)) continue;
    if (faults.isBroken(recordFile('report'))) continue;
    faults.tell({ file }, `no section of the outline has this file; files: ${written.join(', ')}`);
  }
  const first = sections.filter((section, i) => written.indexOf(fileOf(section)) === i);
  return first.flatMap((section) => readChapter(section, faults) ?? []);
}

function readChapter(section: Section, faults: Faults): Chapter | undefined {
  const file = fileOf(section);
  const text = faults.files.get(file);
  if (text === undefined) return void faults.tellBroken({ file }, 'the file is missing');
  const reading = readText(file, text, faults);
  if (!reading) return undefined;
  const { head, marks, passages } = reading;
  if (passages.some(({ id }) => !id)) faults.leaveOut(file, all);
  const marked = (name: string, attribute: string) =>
    marks.filter((mark) => mark.name === name).map((mark) => mark.attributes[attribute] ?? '');
  return {
    ...section,
    ...(fitHead(file, head, faults) ?? { standfirst: '', summary: '' }),
    ...reading,
    file,
    notes: marked('Note', 'n').map(Number),
    figures: marked('Figure', 'of'),
  };
}

/** What MDX cannot read, it tells as `6:21: what is wrong`. */
function readText(file: string, text: string, faults: Faults): Reading | undefined {
  try {
    return read(text);
  } catch (error) {
    const [, line, column, what] = String(error).match(/(\d+):(\d+): (.*)/) ?? [];
    if (!what) throw error;
    return void faults.tellBroken(
      { file, line: Number(line), column: Number(column) },
      withoutCode(what),
    );
  }
}

/** The words of a message without the code at its end: `(mdx-jsx:unexpected-character)`. */
const withoutCode = (what: string) => what.replace(/ \([a-z-]+:[a-z-]+\)$/, '');

/** The lines between the rules at the top. They are YAML, and begin on line 2. */
function fitHead(file: string, head: string, faults: Faults) {
  if (!head) {
    const what = 'no head; begin with a line of ---, "standfirst" and "summary", and a line of ---';
    return void faults.tellBroken({ file, line: 1, column: 1 }, what);
  }
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  const placeAt = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const wrong = [...document.errors, ...document.warnings];
  for (const { message, pos } of wrong) {
    const [what = message] = message.split(' at line ');
    faults.tellBroken(placeAt(pos[0]), `${what}; mend it, or put the words in quotes`);
  }
  if (wrong.length > 0) return undefined;
  const placeOf = ([key]: readonly Step[]) => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return placeAt(isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0);
  };
  try {
    return fitInput({ file }, ChapterHead, document.toJS() ?? {}, faults, placeOf);
  } catch (aliased) {
    // An alias of nothing is found only when it is followed.
    if (!(aliased instanceof ReferenceError)) throw aliased;
    return void faults.tellBroken({ file, line: 2 }, aliased.message);
  }
}
