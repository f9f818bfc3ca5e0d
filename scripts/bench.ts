// What a build costs, and how that grows: `npm run bench`, or `npm run bench -- 10 100 1000` for so many
// chapters. Builds reports of any length, with nothing kept and with all, and beside them the same
// chapters as a site of plain Astro. In seconds of the processor, which a busy machine changes least.

import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Size, writePlain, writeReport } from './bench/made-up.ts';

const lengths = process.argv.slice(2).map(Number);
const [least = 10, ...longer] = lengths.length > 0 ? lengths : [10, 30];
const sizes: Size[] = [
  { chapters: least, numbers: 4 },
  { chapters: least, numbers: 24 },
  ...longer.map((chapters) => ({ chapters, numbers: 24 })),
];

/** What a build takes. */
interface Cost {
  seconds: number;
  peak: number;
}

const ways = ['nothing kept', 'all kept', 'plain Astro'] as const;

type Measured = Size & Record<(typeof ways)[number], Cost>;

/** Says at the end of a program, and in its last line, what it took. */
const told = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.log((u+s)/1e6,m/1024)})`;

const work = path.resolve('.build', `bench-${process.pid}`);
const report = path.join(work, 'report');
const plain = path.join(work, 'plain');
const out = path.join(work, 'out');

const measured: Measured[] = [];
for (const size of sizes) {
  await mkdir(work, { recursive: true });
  await writeReport(report, size, `Fruit of ${Date.now()}`);
  await writePlain(plain, size);
  measured.push({
    ...size,
    'nothing kept': await run('scripts/build.ts', out),
    'all kept': await run('scripts/build.ts', out),
    'plain Astro': await run('scripts/bench/plain.ts', plain, out),
  });
  await rm(work, { recursive: true });
}
console.table(
  measured.map((row) => ({
    chapters: row.chapters,
    numbers: row.chapters * row.numbers,
    ...Object.fromEntries(ways.map((way) => [`${way}, s`, row[way].seconds.toFixed(1)])),
    'MiB at most': Math.round(row['nothing kept'].peak),
  })),
);
console.table(
  Object.fromEntries(
    ways.map((way) => [
      way,
      Object.fromEntries(
        measured.slice(1).map((row, i) => {
          const before = measured[i] ?? row;
          const spent = row[way].seconds - before[way].seconds;
          const [more, thing] =
            row.chapters > before.chapters
              ? [row.chapters - before.chapters, 'chapter']
              : [row.chapters * (row.numbers - before.numbers), 'number'];
          return [`ms a further ${thing}, to ${row.chapters}`, Math.round((1000 * spent) / more)];
        }),
      ),
    ]),
  ),
);

/** What a program of ours takes of the processor, in seconds, and of memory, in MiB. */
async function run(script: string, ...given: string[]): Promise<Cost> {
  const program = ['--env-file=astro.env', '--import', told, script, ...given];
  const env = { ...process.env, REPORT: report };
  const { stdout } = await promisify(execFile)(process.execPath, program, { env });
  const [seconds = 0, peak = 0] = stdout.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { seconds, peak };
}
