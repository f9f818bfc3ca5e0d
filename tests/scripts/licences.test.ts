import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { byLicence } from '../../scripts/licences';

/** Under these, all may be used for anything that names its makers. */
const usual = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'MIT-0', '0BSD'],
  ...['MIT OR Apache-2.0', '(MIT AND Zlib)', 'Python-2.0', 'Unlicense', 'CC0-1.0'],
]);

test('byLicence() groups what is installed, the licence of most first', () => {
  const lock = {
    packages: {
      '': { license: 'SEE LICENSE IN LICENSE' },
      'node_modules/plums': { license: 'ISC' },
      'node_modules/apples': { license: 'MIT' },
      'node_modules/apples/node_modules/@pips/core': { license: 'MIT' },
      'node_modules/pears': {},
    },
  };
  expect(byLicence(lock)).toEqual([
    ['MIT', ['apples', '@pips/core']],
    ['ISC', ['plums']],
    ['none said', ['pears']],
  ]);
});

/** The package that brings along one for each kind of machine. */
const forAll = (name: string) =>
  name.replace(/-(android|darwin|freebsd|linux|linuxmusl|wasm32|webcontainers|win32)(-.*)?$/, '');

test('each package under a licence out of the usual is told of, with its licence', async () => {
  const told = await readFile('docs/dependencies.md', 'utf8');
  const odd = byLicence(JSON.parse(await readFile('package-lock.json', 'utf8'))).filter(
    ([licence]) => !usual.has(licence),
  );
  expect(odd.length).toBeGreaterThan(0);
  const untold = odd.flatMap(([licence, names]) =>
    [licence, ...names.map((name) => `\`${forAll(name)}\``)].filter((word) => !told.includes(word)),
  );
  expect(untold).toEqual([]);
});
