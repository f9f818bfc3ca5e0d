import { expect, test } from 'vitest';
import { checkNoteMarks } from '../../../src/report/gate/note-marks';
import { read } from '../../../src/report/manuscript/read';
import { told } from '../../fixtures/told';

const check = (...texts: string[]) =>
  told((faults) => {
    const chapters = texts.map((text, i) => ({ file: `content/${i + 1}.mdx`, ...read(text) }));
    checkNoteMarks(chapters, faults);
  });

test('each section marks notes of its own', () => {
  expect(check('Apples.<Note n={1} />', 'Pears.<Note n={2} />')).toEqual([]);
});

test('a note that two sections mark is told with the second', () => {
  expect(check('Apples.<Note n={1} />', 'Pears.<Note n={2} />\n\nPlums.<Note n={1} />')).toEqual([
    'content/2.mdx:3:7: <Note>: note 1 has its mark in content/1.mdx; take one out',
  ]);
});
