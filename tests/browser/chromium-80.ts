import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

// The oldest browser that pages are for. Playwright asks of a browser what this one cannot do, so that
// it is spoken to in its own words: https://chromedevtools.github.io/devtools-protocol/

/** Whether it runs here. */
export const runs = process.platform === 'linux' && process.arch === 'x64';

/** An answer to what was asked, or something that happened. */
interface Message {
  id?: number;
  method?: string;
  result?: any;
  error?: { message: string };
  params?: any;
}

/** Start it, with one page. */
export async function startChromium80() {
  const home = await mkdtemp(path.join(os.tmpdir(), 'chromium-80-'));
  const chromium = spawn(await unpack(home), flags(home), {
    env: { ...process.env, HOME: home, LD_LIBRARY_PATH: path.join(home, 'lib') },
  });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    chromium.stderr.on('data', (words) => {
      said += words;
      const [, address] = said.match(/listening on (ws:\S+)/) ?? [];
      if (address) found(address);
    });
    chromium.on('exit', () => failed(new Error(`Chromium 80 did not start: ${said}`)));
  });
  const { ask, happened } = await connect(address);
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params = {}) => ask(method, params, sessionId);
  await tell('Page.enable');
  await tell('Runtime.enable');

  return {
    /** What pages did not catch, up to now. */
    errors: () =>
      happened('Runtime.exceptionThrown').map(
        ({ exceptionDetails }) => exceptionDetails.exception.description.split('\n')[0],
      ),

    /** Open a page, at a width and in light or in dark. */
    async open(url: string, width: number, scheme: 'light' | 'dark') {
      const window = { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 };
      await tell('Emulation.setDeviceMetricsOverride', window);
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await tell('Emulation.setEmulatedMedia', { features });
      const before = happened('Page.loadEventFired').length;
      await tell('Page.navigate', { url });
      while (happened('Page.loadEventFired').length === before) await pause();
    },

    /** What a function says in the page. It is written in what this browser knows. */
    async evaluate<T>(look: () => T): Promise<T> {
      const expression = `(${look})()`;
      const { result, exceptionDetails } = await tell('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
      return result.value;
    },

    async close() {
      const gone = new Promise((done) => chromium.once('exit', done));
      chromium.kill('SIGKILL');
      await gone;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Unpack it and the libraries that a bare system lacks; gives where it is. */
async function unpack(home: string) {
  const main = createRequire(import.meta.url).resolve('chromium-80/package.json');
  const bin = path.join(path.dirname(main), 'bin');
  const open = async (name: string) => brotliDecompressSync(await readFile(path.join(bin, name)));
  execFileSync('tar', ['x', '-C', home], { input: await open('aws.tar.br') });
  const chromium = path.join(home, 'chromium');
  await writeFile(chromium, await open('chromium.br'), { mode: 0o755 });
  return chromium;
}

const flags = (home: string) => [
  ...['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
  ...['--hide-scrollbars', '--disable-dev-shm-usage', '--remote-debugging-port=0'],
  `--user-data-dir=${home}`,
];

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((opened) => socket.addEventListener('open', opened, { once: true }));
  const waiting = new Map<number, (message: Message) => void>();
  const heard: Message[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(data);
    if (message.id === undefined) heard.push(message);
    else waiting.get(message.id)?.(message);
  });
  let last = 0;
  return {
    async ask(method: string, params: object, sessionId?: string) {
      const id = ++last;
      const answered = new Promise<Message>((answer) => waiting.set(id, answer));
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      const { result, error } = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    happened: (method: string) =>
      heard.filter((message) => message.method === method).map(({ params }) => params),
  };
}

const pause = () => new Promise((done) => setTimeout(done, 20));
