import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Start a Chromium: the one in `$CHROMIUM`, or an installed one, or on Linux x64 the one that came
 * with the development dependencies.
 * @throws Error saying how to get one, where there is none.
 */
export async function launch(): Promise<BrowserServer> {
  const executablePath = process.env['CHROMIUM'] ?? installed.find(runs) ?? (await packed());
  return chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

async function packed(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium found; install Chrome, or name one in $CHROMIUM');
  }
  const sparticuz = await import('@sparticuz/chromium');
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = path.join(path.dirname(main), '..', 'bin');
  // The libraries a bare system lacks.
  await sparticuz.inflate(path.join(bin, 'al2023.tar.br'));
  sparticuz.setupLambdaEnvironment(path.join(os.tmpdir(), 'al2023', 'lib'));
  return sparticuz.default.executablePath(bin);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
