// The gate as a part of the development server: it is asked as one saves. What is wrong stands in the
// terminal and in place of every page, and goes away when it is mended. A build asks it before it begins.

import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { faultPage } from './fault-page.ts';
import { serveTwins } from './serve-twins.ts';
import { sayFaults, validate } from './validate.ts';

/** @param report The folder that holds content/ and data/. */
export const gatekeeper = (report: string): AstroIntegration => ({
  name: 'gatekeeper',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [reopen(report)] } });
    },
    'astro:server:setup': ({ server, logger }) => {
      // Tests have a server, too, and ask the gate themselves.
      if (process.env['VITEST']) return;
      const ask = async () => {
        const faults = await validate();
        if (faults.length > 0) logger.error(`\n${sayFaults(faults)}`);
        else logger.info('nothing is wrong');
        return faults;
      };
      // Where the engine itself is being changed, and is broken, each page says so.
      const askAnyway = () =>
        ask().catch((error: unknown) => {
          logger.error(String(error));
          return [];
        });
      let faults = askAnyway();
      server.middlewares.use(faultPage(() => faults));
      server.middlewares.use(serveTwins(server));
      onSave(server, report, (saved) => {
        faults = saved.then(askAnyway);
        void faults.then(() => server.ws.send({ type: 'full-reload' }));
      });
    },
  },
});

/** Whether a file is one of the report’s. */
const isOf = (report: string, file: string) =>
  ['content', 'data'].some((room) => file.startsWith(path.join(report, room) + path.sep));

/** Where the engine opens the report, and so what has to be done anew where a file of it changes. */
const opening = path.resolve('src/report/opened/entered.ts');

const reopen = (report: string): Plugin => ({
  name: 'reopen-report',
  hotUpdate({ file, modules }) {
    if (!isOf(report, path.normalize(file))) return undefined;
    return [...modules, ...(this.environment.moduleGraph.getModulesByFile(opening) ?? [])];
  },
});

/** Act when files of the report are saved, once for all that are saved at one time: given when that is over. */
function onSave(server: ViteDevServer, report: string, act: (saved: Promise<void>) => void) {
  let saving: Promise<void> | undefined;
  server.watcher.add(['content', 'data'].map((room) => path.join(report, room)));
  server.watcher.on('all', (_event, file) => {
    if (saving || !isOf(report, file)) return;
    saving = setTimeout(100).then(() => {
      saving = undefined;
    });
    act(saving);
  });
}
