import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeReport } from '../../scripts/bench/made-up';
import { readFolder } from '../../src/report/gate/folder';
import { enter } from '../../src/report/gate/gate';
import { sayFault } from '../../src/schema/fault';

test.each([4, 24])(
  'a report that is made up, of %i numbers a chapter, is let in',
  async (numbers) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'made-up-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeReport(folder, { chapters: 2, numbers }, 'Fruit of the day');
    const { whole, faults } = enter(readFolder(folder));
    expect(faults.told.map(sayFault)).toEqual([]);
    expect(whole?.chapters).toHaveLength(3);
  },
);
