import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/integrations/content-lint.ts';
import { keepLastBuild } from './src/integrations/keep-last-build.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { hostFiles } from './src/integrations/host-files.ts';

export default defineConfig({
  // Canonical addresses, the sitemap and the JSON name this host. Set ERRDEX_SITE where the site is published.
  site: process.env.ERRDEX_SITE ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [contentLint(), mdx(), searchIndex(), hostFiles(), keepLastBuild()],
});
