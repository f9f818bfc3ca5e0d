import { Session } from 'node:inspector/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeReport } from '../../../scripts/bench/made-up';
import { readFolder } from '../../../src/report/gate/folder';
import { enter } from '../../../src/report/gate/gate';

/** How often each function of ours is called in letting in a report of so many chapters. */
async function callsFor(chapters: number, session: Session) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'growth-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeReport(folder, { chapters, numbers: 8 }, 'Fruit');
  const files = readFolder(folder);
  await session.post('Profiler.takePreciseCoverage');
  const { whole } = enter(files);
  expect(whole?.chapters).toHaveLength(chapters + 1);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ url, functions }) =>
        functions.map(({ functionName, ranges: [range] }): [string, number] => [
          `${url.replace(/^.*(?=\/src\/)/, '')} ${functionName} ${range?.startOffset}`,
          range?.count ?? 0,
        ]),
      ),
  );
}

test('of a report that grows by as much again, the gate does as much again', async () => {
  const session = new Session();
  session.connect();
  onTestFinished(() => session.disconnect());
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const few = await callsFor(10, session);
  const more = await callsFor(20, session);
  const most = await callsFor(40, session);
  const faster = [...most].flatMap(([name, calls]) => {
    const [a = 0, b = 0] = [few.get(name), more.get(name)];
    return calls - b > 2.2 * (b - a) + 20 ? `${name}: ${a}, ${b}, ${calls}` : [];
  });
  expect(most.size).toBeGreaterThan(300);
  expect(faster).toEqual([]);
});
