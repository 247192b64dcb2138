import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/integrations/content-lint.ts';
import { keepLastBuild, keepUnchanged, moveKept } from './src/integrations/keep-last-build.ts';
import { noToolbar } from './src/integrations/no-toolbar.ts';
import { previewPort } from './src/integrations/preview-port.ts';
import { resolverModule } from './src/integrations/resolver-module.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { pictures } from './src/integrations/pictures.ts';
import { plainFiles } from './src/integrations/plain-files.ts';
import { readyFiles } from './src/integrations/ready-files.ts';
import { smallPreload } from './src/integrations/small-preload.ts';
import { offline } from './src/integrations/offline.ts';
import { hostFiles } from './src/integrations/host-files.ts';

export default defineConfig({
  // Canonical addresses, the sitemap and the JSON name this host. Set ERRDEX_SITE where the site is published.
  site: process.env.ERRDEX_SITE ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  // The default drops a line end between text and a tag, and with it the space that a reader needs.
  compressHTML: true,
  // Pages wait for the disk more than for the processor.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  server: { port: 4321 },
  // Entries are highlighted by src/render with one class a token; Astro's own way writes inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The helper that it would add to every page is for browsers that can't preload a module.
  vite: { plugins: [smallPreload()], build: { modulePreload: { polyfill: false } } },
  integrations: [
    previewPort(),
    noToolbar(),
    contentLint(),
    keepUnchanged(),
    mdx(),
    searchIndex(),
    pictures(),
    moveKept(),
    resolverModule(),
    plainFiles(),
    readyFiles(),
    hostFiles(),
    offline(),
    keepLastBuild(),
  ],
});
