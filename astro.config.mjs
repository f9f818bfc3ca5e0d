// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { splitSite } from './scripts/site.mjs';
import { fonts } from './src/styles/fonts/fonts.mjs';

// Astro would let a variable of this name win over `base`, and test runners set one.
delete process.env['BASE_URL'];

/** Line breaks inside a paragraph say nothing, and compress worse than spaces. */
const onOneLine = defineMdastPlugin({
  name: 'on-one-line',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    context.replaceNode(node, { type: 'text', value: node.value.replaceAll('\n', ' ') });
  },
});

export default defineConfig({
  ...splitSite(process.env['SITE']),
  integrations: [mdx(), sitemap()],
  fonts,
  markdown: {
    syntaxHighlight: false,
    // `## Who is owed {#who}`: an anchor stays when the wording of its heading changes.
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [onOneLine] }),
  },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Two files that claim one page stop the build.
  prerenderConflictBehavior: 'error',
  vite: {
    build: {
      // Rolldown warns once for each MDX entry: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // A script waits in a file of its own, asked for once, while the page is read.
      assetsInlineLimit: (file) => (/\.m?[jt]s$/.test(file) ? false : undefined),
    },
  },
});
