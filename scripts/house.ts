// Draws the house: every room of src/ from the top down, what it is for, how large it is, and from
// which rooms below it imports: `npm run house`.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { circlesIn, importsIn } from '../tests/house/imports.ts';
import { fromTop, ground, roomOf, rooms } from '../tests/house/rooms.ts';

const files = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css)$/.test(file))
    .map((file) => path.join('src', file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const imports = importsIn(files);

for (const room of fromTop) {
  if (room === ground) console.log('\n— below, nothing knows that a file exists —');
  const held = Object.keys(files).filter((file) => roomOf(file) === room);
  const lines = held.map((file) => files[file]?.split('\n').length ?? 0).reduce((a, b) => a + b, 0);
  const reached = new Set(held.flatMap((file) => imports.get(file) ?? []).map(roomOf));
  const below = fromTop.filter((other) => other !== room && reached.has(other));
  console.log(`\n${room}  ${held.length} files, ${lines} lines`);
  console.log(`  ${rooms[room]}`);
  if (below.length > 0) console.log(`  ↓ ${below.join(', ')}`);
}

const circles = circlesIn(files);
console.log(circles.length ? `\ncircles: ${circles.join('\n')}` : '\nno circles');
