import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { launch } from './browser/launch';
import { serve } from './serve';

/** Build the report of a folder into another, serve it on a free port, and start one browser for all tests. */
export async function setUp(project: TestProject, report: string, folder: string) {
  await build(report, folder);
  const server = await serve(folder, { patient: true });
  const browser = await launch();
  project.provide('folder', path.resolve(folder));
  project.provide('site', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}

/** Build the report of a folder into another; what stops the build is told with the error. */
export const build = (report: string, folder: string) =>
  promisify(execFile)('npm', ['run', '--silent', 'build', '--', folder], {
    env: { ...process.env, REPORT: report },
  });

/** The report of this repository. */
export default (project: TestProject) => setUp(project, '.', 'dist');

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    folder: string;
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}
