import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Sides of a sheet of paper, in cm. */
const papers = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };
export type Paper = keyof typeof papers;

const answered = z.object({ id: z.number(), type: z.enum(['success', 'error']) });
const failed = z.object({ message: z.string() });
const opened = z.object({ result: z.object({ context: z.string() }) });
const printed = z.object({ result: z.object({ data: z.base64() }) });
const evaluated = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });

/**
 * Start the Firefox of the machine, with one page, and say what to do over WebDriver BiDi, which is
 * JSON over a socket: https://www.w3.org/TR/webdriver-bidi/
 * @throws Error where the machine lacks it
 */
export async function startFirefox() {
  const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  const flags = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const firefox = spawn('firefox-esr', flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((end) => firefox.once('close', end));
  const socket = await connect(
    new Promise((found, lost) => {
      firefox.once('error', (cause) => {
        const cure = '.ci/install-programs installs it on Debian and its kin';
        lost(new Error(`firefox-esr does not start: ${cure}`, { cause }));
      });
      createInterface(firefox.stderr).on('line', (line) => {
        const [, address] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
        if (address) found(address);
      });
    }),
  );
  const ask = asking(socket);
  await ask('session.new', { capabilities: {} });
  const { result } = opened.parse(await ask('browsingContext.create', { type: 'tab' }));
  const go = (url: string) => ask('browsingContext.navigate', { ...result, url, wait: 'complete' });
  return {
    /** Do something in each page from now on, before the page does anything. */
    before: (act: () => void) => ask('script.addPreloadScript', { functionDeclaration: `${act}` }),
    /** Open a page in a window of some width. */
    async open(url: string, width: number) {
      await ask('browsingContext.setViewport', { ...result, viewport: { width, height: 900 } });
      await go(url);
    },
    /** What an expression is in the page. */
    async evaluate(expression: string): Promise<unknown> {
      const asked = {
        expression: `JSON.stringify(${expression})`,
        target: result,
        awaitPromise: true,
      };
      return JSON.parse(evaluated.parse(await ask('script.evaluate', asked)).result.result.value);
    },
    /** Click three times where something is. */
    async tripleClick(x: number, y: number) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [{ type: 'pointerMove', x, y }, ...press, ...press, ...press];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await ask('input.performActions', { ...result, actions: [mouse] });
    },
    /** A page as Firefox prints it into a PDF. */
    async print(url: string, paper: Paper) {
      await go(url);
      const margin = { top: 0, right: 0, bottom: 0, left: 0 };
      const how = { ...result, page: papers[paper], margin };
      return Buffer.from(
        printed.parse(await ask('browsingContext.print', how)).result.data,
        'base64',
      );
    },
    async close() {
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true });
    },
  };
}

async function connect(address: Promise<string>) {
  const socket = new WebSocket(`${await address}/session`);
  await new Promise((open, lost) => {
    socket.addEventListener('open', open, { once: true });
    socket.addEventListener('error', lost, { once: true });
  });
  return socket;
}

/** What asks for one thing after another, and gives what is answered. */
function asking(socket: WebSocket) {
  let asked = 0;
  return (method: string, params: object) =>
    new Promise<unknown>((done, lost) => {
      const id = ++asked;
      socket.addEventListener('message', function hear({ data }: MessageEvent<string>) {
        const answer: unknown = JSON.parse(data);
        const { data: mine } = answered.safeParse(answer);
        if (mine?.id !== id) return;
        socket.removeEventListener('message', hear);
        if (mine.type === 'success') done(answer);
        else lost(new Error(`${method}: ${failed.parse(answer).message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
