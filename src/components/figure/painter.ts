// Draws in a thread of its own. The pixels of a picture are megabytes; where all else is that a build
// holds, it would be gone through for what is of no use any more after every few pictures.

import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, Drawing, Order } from './painting';

let thread: Worker | undefined;

/** A drawing as PNG. @throws what went wrong in drawing it. */
export async function paint(drawing: Drawing): Promise<Uint8Array> {
  thread ??= begin();
  const { port1: here, port2: answer } = new MessageChannel();
  const order: Order = { drawing, answer };
  const said = new Promise<Answer>((resolve) => here.once('message', resolve));
  thread.postMessage(order, [answer]);
  const made = await said;
  here.close();
  if ('error' in made) throw made.error;
  return made.png;
}

/** It takes nothing of how this program was called, and does not keep it from ending. */
function begin() {
  const worker = new Worker(path.resolve('src/components/figure/painting.ts'), { execArgv: [] });
  worker.unref();
  return worker;
}
