import { parse, YAMLParseError } from 'yaml';
import { ChapterHead } from '../../schema/chapter';
import type { Where } from '../../schema/problem';
import type { Section } from '../../schema/report';
import { type Chapter, fileOf } from '../manuscript/chapter';
import { read, type Reading } from '../manuscript/read';
import { recordFile } from '../reckoning/records';
import type { Faults } from './faults';
import { fitInput } from './fit';

/** Read the chapters, in the order of the outline; those that cannot be read are told, and left out. */
export function readChapters(sections: readonly Section[], faults: Faults): Chapter[] {
  const written = sections.map(fileOf);
  for (const file of faults.files.keys()) {
    if (!file.startsWith('content/chapters/') || written.includes(file)) continue;
    if (faults.isBroken(recordFile('report'))) continue;
    faults.tell({ file }, `no section of the outline has this file; files: ${written.join(', ')}`);
  }
  return sections.flatMap((section) => readChapter(section, faults) ?? []);
}

function readChapter(section: Section, faults: Faults): Chapter | undefined {
  const file = fileOf(section);
  const text = faults.files.get(file);
  if (text === undefined) return void faults.tellBroken({ file }, 'the file is missing');
  const reading = readText(file, text, faults);
  if (!reading) return undefined;
  const { head, marks } = reading;
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
    return void faults.tellBroken({ file, line: Number(line), column: Number(column) }, what);
  }
}

/** The lines between the rules at the top. They are YAML, and begin on line 2. */
function fitHead(file: string, head: string, faults: Faults) {
  try {
    return fitInput({ file, line: 1 }, ChapterHead, parse(head) ?? {}, faults);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [start] = error.linePos ?? [];
    const where: Where = { file, line: (start?.line ?? 0) + 1, column: start?.col ?? 1 };
    return void faults.tellBroken(where, error.message.replace(/ at line [\s\S]*/, ''));
  }
}
