// Runs all tests, and beside them what needs no browser and no build: types, lint and form. While the
// sites of the tests are built, a processor is idle that can do that. Run by `npm test`.

import { spawn } from 'node:child_process';

/** Run a script of package.json to its end, and say what became of it; its words are kept, or shown as they come. */
function run(script: string, stdio: 'pipe' | 'inherit') {
  let words = '';
  const child = spawn(`npm run --silent ${script}`, { stdio, shell: true });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (data) => (words += data));
  return new Promise<{ ok: boolean; words: string }>((ended) => {
    child.on('close', (code) => ended({ ok: code === 0, words }));
  });
}

const [check, tests] = await Promise.all([run('check', 'pipe'), run('test:all', 'inherit')]);
console.log(check.words);
console.log(
  check.ok ? 'Types, lint and form are right.' : 'Types, lint or form are wrong; see above.',
);
process.exitCode = check.ok && tests.ok ? 0 : 1;
