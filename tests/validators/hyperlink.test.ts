import { spawn } from 'node:child_process';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { urlOf } from '../../src/web/href';
import { scratch } from '../programs/run';
import { installed } from './installed';
import { sift, type Wrong } from './sift';

/**
 * What it finds amiss in a folder, and how much it has looked at. It ends before a pipe has taken what it
 * says, so that a file has to.
 */
async function checked(folder: string) {
  const flags = ['--recursive', '--internal', '--canonicalroot', urlOf({ path: '' })];
  const args = [installed('hyperlink/lib/cli.js'), ...flags, '--root', folder];
  const file = path.join(await scratch(), 'log.tap');
  const to = await open(file, 'w');
  const start = [...args, path.join(folder, 'index.html')];
  const hyperlink = spawn(process.execPath, start, { stdio: ['ignore', to.fd, 'inherit'] });
  await new Promise((ended) => hyperlink.once('close', ended));
  await to.close();
  const log = await readFile(file, 'utf8');
  const faults = [...log.matchAll(/^not ok \d+ (.*\n[\s\S]*?)^ {2}\.\.\.$/gm)];
  return {
    count: Number(/^# tests (\d+)$/m.exec(log)?.[1]),
    faults: faults.map(([, said = '']) => said.replaceAll(/\s+/g, ' ')),
  };
}

const wrong: readonly Wrong[] = [
  [
    /^Failed loading inline Svg in .*: undefined entity\."/,
    'it reads a drawing in HTML, where a space may be `&nbsp;`, as XML',
  ],
];

test('hyperlink finds that every link, file and anchor is there', async () => {
  const { count, faults } = await checked(inject('folder'));
  expect(count).toBeGreaterThan(100);
  expect(sift(faults, wrong)).toEqual([]);
});

test('a dead link and a dead anchor would be found', async () => {
  const folder = await scratch();
  await mkdir(path.join(folder, 'apples'));
  await writeFile(path.join(folder, 'apples/index.html'), '<!doctype html><p id="boskoop">Apples');
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><a href="/pears/">a</a> <a href="/apples/#gala">b</a> <a href="/apples/#boskoop">c</a>',
  );
  const { faults } = await checked(folder);
  expect(faults).toEqual([
    expect.stringMatching(/^load .*\/pears/),
    expect.stringMatching(/^fragment-check .*#gala/),
  ]);
});
