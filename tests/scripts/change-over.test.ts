import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { changeOver } from '../../scripts/change-over';

let folder: string;
const inside = (name: string) => path.join(folder, name);
const page = (name: string) => readFile(path.join(folder, name, 'index.html'), 'utf8');

async function site(name: string) {
  await mkdir(inside(name), { recursive: true });
  await writeFile(path.join(inside(name), 'index.html'), name);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'change-over-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

test('changeOver() puts a site where none was, and in the place of another, and leaves nothing beside', async () => {
  await site('ripe');
  await changeOver(inside('ripe'), inside('dist/'));
  expect(await page('dist')).toBe('ripe');
  await site('riper');
  await changeOver(inside('riper'), inside('dist'));
  expect(await page('dist')).toBe('riper');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('of sites that are put in one place at once, one is there, whole', async () => {
  const names = ['apples', 'pears', 'plums', 'quinces'];
  await site('dist');
  await Promise.all(names.map(site));
  await Promise.all(names.map((name) => changeOver(inside(name), inside('dist'))));
  expect(names).toContain(await page('dist'));
  expect(await readdir(folder)).toEqual(['dist']);
});

test('where there is nothing to put, what was there stays', async () => {
  await site('dist');
  await expect(changeOver(inside('nothing'), inside('dist'))).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('dist');
});
