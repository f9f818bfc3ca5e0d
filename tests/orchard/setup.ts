import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../serve';
import { build, setUp } from '../setup';

/** The report about an orchard, which has all there is but places; and one that has hardly anything. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'orchard-'));
  const bare = path.join(folder, 'bare');
  // At once: builds of two reports do not meet.
  const [close] = await Promise.all([
    setUp(project, 'tests/orchard', path.join(folder, 'orchard')),
    build('tests/orchard-bare', bare),
  ]);
  const server = await serve(bare, { patient: true });
  project.provide('bare', { folder: bare, site: server.url });
  return async () => {
    await close();
    server.close();
    await rm(folder, { recursive: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The smallest report there can be, built: its folder, and its address without a slash at the end. */
    bare: { folder: string; site: string };
  }
}
