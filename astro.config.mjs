// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { fonts } from './src/styles/fonts/fonts.mjs';

/** Line breaks inside a paragraph say nothing, and compress worse than spaces. */
const onOneLine = defineMdastPlugin({
  name: 'on-one-line',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    context.replaceNode(node, { type: 'text', value: node.value.replaceAll('\n', ' ') });
  },
});

export default defineConfig({
  integrations: [mdx()],
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
    // Rolldown warns once for each MDX entry: https://github.com/withastro/astro/issues/18087
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
