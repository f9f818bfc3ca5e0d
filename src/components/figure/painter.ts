// Draws in a thread of its own. The pixels of a picture are megabytes; where all else is that a build
// holds, it would be gone through for what is of no use any more after every few pictures.

import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, Drawing, Order } from './painting';

/** What draws as PNG in a thread that runs a file. It throws what went wrong in drawing, or that the thread has ended. */
export function painter(file: string) {
  let thread: Worker | undefined;
  return async (drawing: Drawing): Promise<Uint8Array> => {
    thread ??= begin(file);
    const { port1: here, port2: answer } = new MessageChannel();
    const order: Order = { drawing, answer };
    const said = new Promise<Answer>((resolve, reject) => {
      here.once('message', resolve);
      here.once('close', () => reject(new Error('the thread that draws has ended')));
    });
    thread.postMessage(order, [answer]);
    const made = await said;
    here.close();
    if ('error' in made) throw made.error;
    return made.png;
  };
}

/** A drawing as PNG. */
export const paint = painter(path.resolve('src/components/figure/painting.ts'));

/** It takes nothing of how this program was called, and does not keep it from ending. */
function begin(file: string) {
  const worker = new Worker(file, { execArgv: [] });
  worker.unref();
  return worker;
}
