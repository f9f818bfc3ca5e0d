// What runs in the thread of `painter.ts`.

import { type MessagePort, parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';

/** An SVG that is to be drawn as a PNG, with so many pixels for each of its units. */
export interface Drawing {
  svg: string;
  fontFiles: string[];
  zoom: number;
  options: PngOptions | undefined;
}

/** A drawing that is asked for, and where its picture is waited for. */
export interface Order {
  drawing: Drawing;
  answer: MessagePort;
}

export type Answer = { png: Uint8Array } | { error: unknown };

parentPort?.on('message', async ({ drawing, answer }: Order) => {
  answer.postMessage(await answerTo(drawing));
});

async function answerTo(drawing: Drawing): Promise<Answer> {
  try {
    return { png: await draw(drawing) };
  } catch (error) {
    return { error };
  }
}

function draw({ svg, fontFiles, zoom, options }: Drawing) {
  const font = { loadSystemFonts: false, fontFiles };
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  // Its own PNG takes three times as long, and is larger.
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  return sharp(drawn.pixels, { raw }).removeAlpha().png(options).toBuffer();
}
