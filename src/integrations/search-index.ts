/** Pagefind's index of the words in entries: written beside the built pages, and kept in memory for the authors' server. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { digest, fingerprint } from '../kept/fingerprint.ts';
import { libraryOf, sharedLibrary } from '../library/build-library.ts';
import { type SearchRecord, searchRecords } from '../render/search-records.ts';
import { buildOutput } from './keep-last-build.ts';

/** A built page: its path below the site's root, with slashes, and its HTML. */
type Text = [path: string, html: string];

interface Index {
  index: PagefindIndex;
  /** How many items of entries are in it. */
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

/**
 * Adds pages of running text, and ends the index.
 *
 * @returns Its files, in memory: most of them are those of the last build and need not be written.
 */
async function filesOf({ index }: Index, texts: readonly Text[]): Promise<IndexFile[]> {
  for (const [path, content] of texts) {
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${path}: ${added.errors.join('; ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await index.deleteIndex();
  return files;
}

/** A whole index that took the texts of the last build in the place of those that were not there yet. */
interface Early {
  records: number;
  texts: readonly Text[];
  files: IndexFile[];
}

async function early(root: string, texts: readonly Text[]): Promise<Early> {
  const index = await indexEntries(root);
  return { records: index.records, texts, files: await filesOf(index, texts) };
}

const runningText = [
  'how-it-is-checked/index.html',
  'resolve-module/index.html',
  'link-from-your-runbooks/index.html',
  'guides/**/*.html',
  'mappings/*/*.html',
  '*/*-vs-*/*.html',
];

/** Built pages that are not made from entries, in the order of their paths. */
function textsIn(folder: string): Text[] {
  const paths = globSync(runningText, { cwd: folder }).map((path) => path.split(sep).join('/'));
  return [...new Set(paths)].sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

/** Its place is before `moveKept()`. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let building: Promise<Index | Early> | undefined;
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        const output = buildOutput();
        // The content lint ran before. Pagefind is a process of its own and indexes while Astro makes the pages.
        if (!sharedLibrary() || !output) return;
        building = output.sameCode ? early(root, textsIn(output.last)) : indexEntries(root);
        // Who waits for it says what went wrong.
        building.catch(() => undefined);
      },
      'astro:server:setup': ({ server, logger }) => {
        const make = async () => new Map((await filesOf(await indexEntries(root), [])).map(({ path, content }) => [path, content]));
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
        const target = fileURLToPath(dir);
        const texts = textsIn(target);
        let made = (await building) ?? (await indexEntries(root));
        // A guide or another text is not what it was in the last build.
        if ('texts' in made && fingerprint(made.texts) !== fingerprint(texts)) made = await indexEntries(root);
        for (const { path, content } of 'texts' in made ? made.files : await filesOf(made, texts)) {
          const file = `pagefind/${path}`;
          if (buildOutput()?.keep(file, digest(content))) continue;
          mkdirSync(dirname(join(target, file)), { recursive: true });
          writeFileSync(join(target, file), content);
        }
        logger.info(`${made.records} items of entries, ${texts.length} pages of running text`);
      },
    },
  };
}
