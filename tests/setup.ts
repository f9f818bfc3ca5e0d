import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { launch } from './browser/launch';
import { serve } from './serve';

/** Build the site once, serve it on a free port, and start one browser for all tests. */
export default async function setup(project: TestProject) {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const server = await serve('dist');
  const browser = await launch();
  project.provide('site', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}
