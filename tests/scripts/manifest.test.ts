import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listed, writeManifest } from '../../scripts/manifest';

test('writeManifest() lists each file with its size and SHA-256, in one order, and neither the list nor what hosts keep', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'manifest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'plums'));
  await writeFile(path.join(folder, 'plums/index.html'), 'abc');
  await writeFile(path.join(folder, 'plums.md'), '');
  await writeFile(path.join(folder, '_headers'), '/*');
  await writeFile(path.join(folder, '.nojekyll'), '');
  await writeManifest(folder);
  const files = [
    {
      path: 'plums.md',
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    {
      path: 'plums/index.html',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    },
  ];
  const { files: written } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  expect(written).toEqual(files);
  // Once it is there, it is still none of them.
  expect(await listed(folder)).toEqual(files);
});
