import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Listed, listed } from '../scripts/manifest';
import { copyProject } from './copy';

const run = promisify(execFile);
const report = 'tests/orchard';
const unlike = path.resolve('tests/unlike.ts');

/** What the list of all files says that a built site has. */
async function manifestOf(folder: string): Promise<Listed[]> {
  const { files } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  return files;
}

test('the list of all files is true', async () => {
  const folder = inject('folder');
  expect(await manifestOf(folder)).toEqual(await listed(folder));
});

test('a machine of another year, place, language and order, with one processor, no network and half of what was kept, builds the same bytes', async () => {
  const copy = await copyProject('ün like', [report]);
  // Every other thing that was kept it finds, and the others it makes.
  const kept = (await readdir('.cache/made')).filter((_, i) => i % 2 > 0);
  for (const file of kept.map((name) => path.join('.cache/made', name)))
    await cp(file, path.join(copy, file));
  const env = {
    ...process.env,
    REPORT: report,
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    RAYON_NUM_THREADS: '1',
  };
  const script = ['--import', unlike, '--env-file=astro.env', 'scripts/build.ts'];
  onTestFinished(() => rm(copy, { recursive: true }));
  await run(process.execPath, script, { cwd: copy, env });
  expect(await manifestOf(path.join(copy, 'dist'))).toEqual(await manifestOf(inject('folder')));
});

test('that machine is another one', async () => {
  const look = `
    const { readdirSync } = await import('node:fs');
    const { readdir } = await import('node:fs/promises');
    console.log(JSON.stringify({
      days: Math.round((new Date() - ${Date.now()}) / 86_400_000),
      turned: [readdirSync('tests/orchard'), await readdir('tests/orchard')],
      asked: await fetch('${inject('site')}').then(() => 'answered', ({ cause }) => cause.message),
      umask: process.umask(),
    }));`;
  const { stdout } = await run(process.execPath, [
    '--import',
    unlike,
    '--input-type=module',
    '-e',
    look,
  ]);
  const names = (await readdir('tests/orchard')).toReversed();
  expect(JSON.parse(stdout)).toEqual({
    days: 400,
    turned: [names, names],
    asked: 'there is no network',
    umask: 0o077,
  });
});
