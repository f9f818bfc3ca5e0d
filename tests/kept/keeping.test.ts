import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keeping } from '../../src/kept/keeping';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

const peel = vi.fn(async (fruit: string) => Buffer.from(`peeled ${fruit}`));
beforeEach(() => peel.mockClear());
const peeled = (fruit: string, knife = 'knife 1') =>
  keeping(folder, knife)
    .kept(['peeled', fruit], () => peel(fruit))
    .then((bytes) => Buffer.from(bytes).toString());

test('what was made once of something is the same bytes afterwards, and not made again', async () => {
  expect(await peeled('apple')).toBe('peeled apple');
  expect(await peeled('apple')).toBe('peeled apple');
  expect(peel).toHaveBeenCalledTimes(1);
});

test('a text is kept as well', () => {
  const make = vi.fn(() => 'Rosa’s pears');
  const { keptText } = keeping(folder, 'knife 1');
  expect([keptText(['label'], make), keptText(['label'], make)]).toEqual([
    'Rosa’s pears',
    'Rosa’s pears',
  ]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('it is made anew of another thing, or by another maker', async () => {
  await peeled('apple');
  await peeled('pear');
  await peeled('apple', 'knife 2');
  expect(peel).toHaveBeenCalledTimes(3);
});

test('what could not be made is not kept, and what was half written is not read', async () => {
  peel.mockRejectedValueOnce(new Error('dropped'));
  await expect(peeled('apple')).rejects.toThrow('dropped');
  expect(await readdir(folder)).toEqual([]);
  await peeled('apple');
  const [file = ''] = await readdir(folder);
  await rm(path.join(folder, file));
  await writeFile(path.join(folder, `${file}-123`), 'pee');
  expect(await peeled('apple')).toBe('peeled apple');
});

test('what nobody asked for is swept; what was asked for again stays', async () => {
  await peeled('apple');
  await peeled('pear');
  const old = new Date('2020-09-01');
  const files = await readdir(folder);
  await Promise.all(files.map((file) => utimes(path.join(folder, file), old, old)));
  await peeled('apple');
  keeping(folder, 'knife 1').sweep(new Date('2020-09-02'));
  await peeled('apple');
  expect(peel).toHaveBeenCalledTimes(2);
  await peeled('pear');
  expect(peel).toHaveBeenCalledTimes(3);
});

test('what another build has taken out meanwhile is no fault', async () => {
  await peeled('apple');
  await symlink('gone', path.join(folder, 'pear-1'));
  const { sweep } = keeping(folder, 'knife 1');
  expect(() => sweep(new Date('2020-09-01'))).not.toThrow();
});
