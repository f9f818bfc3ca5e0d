/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

process.loadEnvFile('astro.env');

/** Tests of the engine that need a built site: they read a small report about fruit. */
const orchard = [
  'tests/browser/**/*.test.ts',
  'tests/orchard/*.test.ts',
  'tests/styles/engines.test.ts',
  'tests/{alike,apart,dev,site,subfolder,twins}.test.ts',
];

/** Those of them that hold for any report, and see what only a whole one shows: they read this one, too. */
const any = [
  'tests/{apart,site,twins}.test.ts',
  ...['aloud', 'feed', 'figures', 'files', 'floor', 'labels', 'margin', 'readers', 'share'].map(
    (name) => `tests/browser/${name}.test.ts`,
  ),
];

/** Tests of this report. */
const edition = ['tests/edition/**/*.test.ts'];

/** Tests that open what this site gives away in programs that npm does not have. */
const programs = ['tests/programs/*.test.ts'];

/** What others say of the site: too slow for every change, and asked once a week. */
const validators = ['tests/validators/*.test.ts'];

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
          exclude: [...orchard, ...edition, ...programs, ...validators],
        },
      },
      {
        extends: true,
        test: {
          name: 'edition',
          include: [...edition, ...any],
          globalSetup: ['tests/setup.ts'],
          ...built,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: programs,
          globalSetup: ['tests/setup.ts'],
          ...built,
        },
      },
      {
        extends: true,
        test: {
          name: 'validators',
          include: validators,
          globalSetup: ['tests/setup.ts'],
          ...built,
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'validators-orchard',
          env: { REPORT: 'tests/orchard' },
          include: validators,
          globalSetup: ['tests/orchard/setup.ts'],
          ...built,
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'orchard',
          env: { REPORT: 'tests/orchard' },
          include: orchard,
          globalSetup: ['tests/orchard/setup.ts'],
          ...built,
        },
      },
    ],
  },
});
