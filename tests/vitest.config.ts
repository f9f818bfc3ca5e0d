/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

process.loadEnvFile('astro.env');

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup.ts'],
    // One worker for each core: the browser is the slowest of them.
    maxWorkers: '100%',
    // Sheets are read as text, too.
    css: true,
    testTimeout: 120_000,
    // What is waited for comes at once, but not on a slow machine.
    expect: { poll: { timeout: 10_000 } },
    // Files share what they import: reading the report anew for each of them takes longer than to test it.
    isolate: false,
    hookTimeout: 120_000,
  },
});
