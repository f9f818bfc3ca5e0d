import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { paint, painter } from '../../../src/components/figure/painter';

const drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
  fontFiles: [],
  zoom: 2,
  options: undefined,
};

test('a drawing comes back as PNG', async () => {
  expect(Buffer.from(await paint(drawing)).toString('latin1')).toMatch(/^.PNG/);
});

test('what goes wrong is told where it was asked for, and the next is drawn', async () => {
  const [wrong, right] = await Promise.allSettled([
    paint({ ...drawing, svg: '<svg' }),
    paint(drawing),
  ]);
  expect(wrong).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringMatching(/^SVG data parsing failed/) },
  });
  expect(right.status).toBe('fulfilled');
});

test('nobody waits for a thread that has ended', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'painter-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'ends.mjs');
  await writeFile(file, 'process.exit()');
  await expect(painter(file)(drawing)).rejects.toThrow('the thread that draws has ended');
});
