import path from 'node:path';
import mdx from '@astrojs/mdx';
import { build } from 'astro';

// The yardstick: the same chapters and numbers as plain Astro, MDX and D3 make them.

const [root = '', outDir = ''] = process.argv.slice(2).map((folder) => path.resolve(folder));
await build({ root, outDir, configFile: false, logLevel: 'warn', integrations: [mdx()] });
