/** Pagefind's index of the words in pages: written beside the built pages, and kept in memory for the authors' server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { loadEntries } from '../library/index.ts';

/** Programs are left out: they fill the index with words that nobody searches, and outputs with words that everybody does. */
const leftOut = ['pre:not(.line)', '.checked', '.program figcaption', '.cites'];

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  return index;
}

/** An index of the entries' Markdown, good enough to try the search while writing. */
async function indexForAuthors(root: string): Promise<Map<string, Uint8Array>> {
  const index = await newIndex();
  for (const { entry, folder } of loadEntries(root).entries) {
    await index.addCustomRecord({
      url: `/${entry.system}/${entry.slug}/`,
      content: folder.source.replace(/^---[^]*?\n---\n/, '').replace(/<[^>]+>/g, ' '),
      language: 'en',
      meta: { title: entry.name, code: entry.code },
    });
  }
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [path, content]));
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.endsWith('.mdx')) files = undefined;
        });
        server.middlewares.use('/pagefind', (request, response, next) => {
          files ??= indexForAuthors(root);
          files.then(
            (all) => {
              const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
              const content = all.get(path);
              if (!content) {
                next();
                return;
              }
              response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
              response.end(content);
            },
            (error: unknown) => {
              logger.error(String(error));
              next();
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const index = await newIndex();
        const { page_count, errors } = await index.addDirectory({ path: folder });
        if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
        await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await index.deleteIndex();
        logger.info(`${page_count} pages`);
      },
    },
  };
}
