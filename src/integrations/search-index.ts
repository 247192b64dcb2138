/** Pagefind's index of the words in entries: written beside the built pages, and kept in memory for the authors' server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { libraryOf, sharedLibrary } from '../library/build-library.ts';
import { type SearchRecord, searchRecords } from '../render/search-records.ts';

interface Index {
  index: PagefindIndex;
  records: number;
}

/** Records that Pagefind is handed before its answers are waited for; each answer costs a turn of both processes. */
const atOnce = 200;

async function indexEntries(root: string): Promise<Index> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  const add = async (record: SearchRecord): Promise<void> => {
    const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  };
  let records = 0;
  let batch: Promise<void>[] = [];
  for (const { entry } of libraryOf(root).entries) {
    batch.push(...searchRecords(entry).map(add));
    if (batch.length < atOnce) continue;
    records += batch.length;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  return { index, records: records + batch.length };
}

/** Built pages that are not made from entries. */
const runningText = '{how-it-is-checked,resolve-module,guides}/**/*.html';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

export function searchIndex(): AstroIntegration {
  let root = '';
  let building: Promise<Index> | undefined;
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        // The content lint ran before. Pagefind is a process of its own and indexes while Astro makes the pages.
        if (!sharedLibrary()) return;
        building = indexEntries(root);
        // Who waits for it says what went wrong.
        building.catch(() => undefined);
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
        const { index, records } = await (building ?? indexEntries(root));
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
