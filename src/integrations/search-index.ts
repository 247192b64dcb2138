/** Pagefind's index of the words in entries: written beside the built pages, and kept in memory for the authors' server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { loadEntries } from '../library/index.ts';
import { searchRecords } from '../render/search-records.ts';

interface Index {
  index: PagefindIndex;
  records: number;
}

async function indexEntries(root: string): Promise<Index> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  const records = loadEntries(root).entries.flatMap(({ entry }) => searchRecords(entry));
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  return { index, records: records.length };
}

/** Built pages that are not made from entries. */
const runningText = '{how-it-is-checked,resolve-module,guides}/**/*.html';

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
        const make = async () => {
          const { index } = await indexEntries(root);
          const { files } = await index.getFiles();
          return new Map(files.map(({ path, content }) => [path, content]));
        };
        let files: ReturnType<typeof make> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.endsWith('.mdx')) files = undefined;
        });
        server.middlewares.use('/pagefind', (request, response, next) => {
          files ??= make();
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
        const { index, records } = await indexEntries(root);
        // Pages of running text are indexed as they were built.
        const texts = await index.addDirectory({ path: fileURLToPath(dir), glob: runningText });
        if (texts.errors.length > 0) throw new Error(`Pagefind: ${texts.errors.join('; ')}`);
        const { errors } = await index.writeFiles({ outputPath: join(fileURLToPath(dir), 'pagefind') });
        if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
        await index.deleteIndex();
        logger.info(`${records} items of entries, ${texts.page_count} pages of running text`);
      },
    },
  };
}
