// Makes the machine another one for what runs after it, `node --import ./tests/unlike.ts`: its clock is
// of another year, folders list their files the other way round, files are for their owner alone, and
// nothing can be asked of a network.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { now } = Date;
Date.now = () => now() + 400 * 24 * 60 * 60 * 1000;
globalThis.Date = new Proxy(Date, {
  construct: (date, given, made) =>
    Reflect.construct(date, given.length > 0 ? given : [Date.now()], made),
});

const { readdirSync } = fs;
const { readdir } = fs.promises;
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readdirSync>) => readdirSync(...given).reverse(),
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readdir>) => (await readdir(...given)).reverse(),
});

net.Socket.prototype.connect = () => {
  throw new Error('there is no network');
};
syncBuiltinESMExports();

process.umask(0o077);
