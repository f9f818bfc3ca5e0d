import { spawn } from 'node:child_process';
import { z } from 'zod';
import { installer } from './installed';

const answered = z.object({ value: z.unknown() });
const failed = z.object({ error: z.string(), message: z.string() });
const opened = z.object({ sessionId: z.string() });

/**
 * Start the WebKitGTK of the machine, with one window on a screen that nobody sees, and say what to do
 * over WebDriver, which is JSON over HTTP: https://www.w3.org/TR/webdriver2/
 * @throws Error where the machine lacks it
 */
export async function startWebKit() {
  const port = 4444 + (process.pid % 1000);
  const driver = spawn('xvfb-run', ['--auto-servernum', 'WebKitWebDriver', `--port=${port}`], {
    // A group of its own: what it starts ends with it.
    detached: true,
    stdio: 'ignore',
    // Its sandbox does not start as root, and the pages are our own.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ended = new Promise((end) => driver.once('close', end));
  const lost = Promise.race([new Promise((fail) => driver.once('error', fail)), ended]).then(
    (why) => {
      const cure = `${installer} installs it on Debian and its kin`;
      throw new Error(`WebKit does not start, or ended: ${cure}`, { cause: why });
    },
  );
  const ask = async (method: string, path: string, what?: object) => {
    const body = what ? { body: JSON.stringify(what) } : {};
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...body });
    const { value } = answered.parse(await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${failed.parse(value).message}`);
    return value;
  };
  await Promise.race([lost, answering(() => ask('GET', '/status'))]);
  const { sessionId } = opened.parse(await ask('POST', '/session', { capabilities: {} }));
  const session = `/session/${sessionId}`;
  return {
    /** Open a page in a window of some width. */
    async open(url: string, width: number) {
      await ask('POST', `${session}/window/rect`, { width, height: 900 });
      await ask('POST', `${session}/url`, { url });
    },
    /** What an expression is in the page. */
    evaluate: (expression: string) =>
      ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await ask('DELETE', session);
      if (driver.pid) process.kill(-driver.pid);
      await ended;
    },
  };
}

/** Wait until something listens. */
async function answering(ask: () => Promise<unknown>) {
  for (;;) {
    const answered = await ask().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 200));
  }
}
