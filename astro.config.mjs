// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fonts } from './src/styles/fonts/fonts.mjs';

export default defineConfig({
  integrations: [mdx()],
  fonts,
  markdown: {
    syntaxHighlight: false,
    // `## Who is owed {#who}`: an anchor stays when the wording of its heading changes.
    processor: satteri({ features: { headingAttributes: true } }),
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
