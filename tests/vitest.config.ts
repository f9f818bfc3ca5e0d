/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

process.loadEnvFile('astro.env');

/** Tests that read the built site, or look at it in a browser. */
const site = [
  'tests/browser/**/*.test.ts',
  'tests/edition/**/*.test.ts',
  'tests/styles/engines.test.ts',
  'tests/{site,subfolder,twins}.test.ts',
];

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
          include: ['tests/**/*.test.ts'],
          exclude: site,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: site,
          globalSetup: ['tests/setup.ts'],
          testTimeout: 120_000,
          // What is waited for comes at once, but not on a slow machine.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
