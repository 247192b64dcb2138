import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/integrations/content-lint.ts';
import { keepLastBuild } from './src/integrations/keep-last-build.ts';
import { previewPort } from './src/integrations/preview-port.ts';
import { resolverModule } from './src/integrations/resolver-module.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { hostFiles } from './src/integrations/host-files.ts';

export default defineConfig({
  // Canonical addresses, the sitemap and the JSON name this host. Set ERRDEX_SITE where the site is published.
  site: process.env.ERRDEX_SITE ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  // The default drops a line end between text and a tag, and with it the space that a reader needs.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { port: 4321 },
  // Entries are highlighted by src/render with one class a token; Astro's own way writes inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [previewPort(), contentLint(), mdx(), searchIndex(), resolverModule(), hostFiles(), keepLastBuild()],
});
