// @ts-check
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import expandIs from '@csstools/postcss-is-pseudo-class';
import expandRanges from '@csstools/postcss-media-minmax';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { defineMdastPlugin } from 'satteri';
import { gatekeeper } from './scripts/gatekeeper.ts';
import { splitSite } from './scripts/site.ts';
import { floor } from './src/styles/floor.ts';
import { fonts } from './src/styles/fonts/fonts.ts';

// Astro would let a variable of this name win over `base`, and test runners set one.
delete process.env['BASE_URL'];

const { site, base } = splitSite(process.env['SITE']);

/** The folder that holds content/ and data/: another report is another folder. */
const report = path.resolve(process.env['REPORT'] ?? '.');

/** Line breaks inside a paragraph say nothing, and compress worse than spaces. */
const onOneLine = defineMdastPlugin({
  name: 'on-one-line',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    context.replaceNode(node, { type: 'text', value: node.value.replaceAll(/\r?\n/g, ' ') });
  },
});

/**
 * A module that is asked for later is asked for as it is: what Vite has for that, which looks for
 * style sheets and for browsers without preloading, weighs more than any script of a page here.
 * @type {import('vite').Plugin}
 */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load(id) {
    const replaced = id.includes('vite/preload-helper');
    return replaced ? 'export const __vitePreload = (load) => load();' : undefined;
  },
};

export default defineConfig({
  site,
  base,
  integrations: [gatekeeper(report), mdx()],
  fonts,
  markdown: {
    syntaxHighlight: false,
    // `## Who is owed {#who}`: an anchor stays when the wording of its heading changes.
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [onOneLine] }),
  },
  // Hosts that pass a site through Jekyll leave out folders with an underscore before their names.
  build: { inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  devToolbar: { enabled: false },
  // Two files that claim one page stop the build.
  prerenderConflictBehavior: 'error',
  vite: {
    resolve: { alias: { '#report': report } },
    plugins: [withoutPreload],
    // Vite takes sheets back to the floor; but what it would write for `:is` and `<` is too new for that,
    // most of the prefixes that it would add are for no browser there is, and no sheet has `light-dark`.
    css: {
      lightningcss: { exclude: Features.VendorPrefixes | Features.LightDark },
      postcss: {
        plugins: [expandIs({ preserve: false, specificityMatchingName: '_' }), expandRanges()],
      },
    },
    build: {
      cssTarget: floor,
      // Rolldown warns once for each MDX entry: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // A script waits in a file of its own, asked for once, while the page is read.
      assetsInlineLimit: (file) => (/\.m?[jt]s$/.test(file) ? false : undefined),
    },
  },
});
