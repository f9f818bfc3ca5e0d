/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

process.loadEnvFile('astro.env');

/** Tests that read the built site, or look at it in a browser. */
const site = [
  'tests/browser/**/*.test.ts',
  'tests/edition/**/*.test.ts',
  'tests/styles/engines.test.ts',
  'tests/{site,twins}.test.ts',
];

/** Tests of the engine that read a small report about fruit, and look at it in a browser. */
const orchard = ['tests/orchard/*.test.ts', 'tests/{dev,subfolder}.test.ts'];

/** Tests that hold for any report, and are run with both. */
const any = [
  'tests/site.test.ts',
  ...['axe-pages', 'feed', 'files', 'share', 'labels'].map(
    (name) => `tests/browser/${name}.test.ts`,
  ),
];

/** What takes a built site, and a browser. */
const built = {
  testTimeout: 120_000,
  // What is waited for comes at once, but not on a slow machine.
  expect: { poll: { timeout: 10_000 } },
  hookTimeout: 120_000,
};

export default getViteConfig({
  test: {
    // Sheets are read as text, too.
    css: true,
    // Files share what they import: reading the report anew for each of them takes longer than to test it.
    isolate: false,
    // One worker for each core: the browser is the slowest of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The first reference loads a library of its own.
          testTimeout: 20_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...site, ...orchard],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: site,
          globalSetup: ['tests/setup.ts'],
          ...built,
        },
      },
      {
        extends: true,
        test: {
          name: 'orchard',
          env: { REPORT: 'tests/orchard' },
          include: [...orchard, ...any],
          globalSetup: ['tests/orchard/setup.ts'],
          ...built,
        },
      },
    ],
  },
});
