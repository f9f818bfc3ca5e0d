import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { changeOver } from '../../scripts/change-over';

/** What happens right before a folder is moved. */
const moving = vi.hoisted(() => ({ before: async (_from: string) => {} }));

vi.mock(import('node:fs/promises'), async (actual) => {
  const real = await actual();
  const rename: typeof real.rename = async (from, to) => {
    await moving.before(String(from));
    await real.rename(from, to);
  };
  return { ...real, rename };
});

let folder: string;
const inside = (name: string) => path.join(folder, name);
const page = (name: string) => readFile(path.join(folder, name, 'index.html'), 'utf8');

async function site(name: string) {
  await mkdir(inside(name), { recursive: true });
  await writeFile(path.join(inside(name), 'index.html'), name);
}

beforeEach(async () => {
  moving.before = async () => {};
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

test('where a site cannot be put, what was there comes back, and nothing stays beside it', async () => {
  await site('dist');
  await site('ripe');
  const next = `${inside('dist')}.ripe.new`;
  // As if somebody took the new one away at the last moment.
  moving.before = async (from) => {
    if (from === next) await rm(next, { recursive: true });
  };
  await expect(changeOver(inside('ripe'), inside('dist'))).rejects.toThrow('ENOENT');
  expect(await page('dist')).toBe('dist');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('where nothing was and a site cannot be put, nothing is there', async () => {
  await site('ripe');
  moving.before = async (from) => {
    if (from.endsWith('.new')) await rm(from, { recursive: true });
  };
  await expect(changeOver(inside('ripe'), inside('dist'))).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual([]);
});
