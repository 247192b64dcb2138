/** Pagefind's index of the words in entries: written beside the built pages, and kept in memory for the authors' server. */
import { globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { digest, fingerprint } from '../kept/fingerprint.ts';
import { filesIn } from '../kept/manifest.ts';
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

/** Adds pages of running text. */
async function addTexts(index: PagefindIndex, texts: readonly Text[]): Promise<void> {
  for (const [path, content] of texts) {
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${path}: ${added.errors.join('; ')}`);
  }
}

/** The files of an index without running text, in memory. */
async function filesOf({ index }: Index): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await index.deleteIndex();
  return files;
}

/** A finished index, in a folder of its own. */
interface Written {
  records: number;
  texts: readonly Text[];
}

/**
 * Adds pages of running text and writes the index. Pagefind ends with it: it holds all words of the site in memory, and
 * would hand its files over as one text that is several times as long as they are.
 */
async function write({ index, records }: Index, texts: readonly Text[], folder: string): Promise<Written> {
  await addTexts(index, texts);
  rmSync(folder, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await close();
  return { records, texts };
}

/** Pagefind names most files after a hash of what is in them. */
const namedByContent = /_[0-9a-f]{6,}\.pf_(?:fragment|index|filter|meta)$/;

/** Moves files that the last build has not from the folder of an index into the next build. */
function take(folder: string, target: string): void {
  const made = new Set<string>();
  for (const [path, { size }] of filesIn(folder)) {
    const file = `pagefind/${path}`;
    const key = namedByContent.test(path) ? `${path} ${size}` : digest(readFileSync(join(folder, path)));
    if (buildOutput()?.keep(file, key)) continue;
    const parent = dirname(join(target, file));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    renameSync(join(folder, path), join(target, file));
  }
  rmSync(folder, { recursive: true, force: true });
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
  /** Beside the folder of the build, so that its files can be moved into that. */
  let folder = '';
  let building: Promise<Index | Written> | undefined;
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        folder = join(root, '.next-search');
        const output = buildOutput();
        // The content lint ran before. Pagefind is a process of its own and indexes while Astro makes the pages.
        if (!sharedLibrary() || !output) return;
        const indexing = indexEntries(root);
        // The texts of the last build stand in for those that are not there yet.
        const texts = output.sameCode ? textsIn(output.last) : undefined;
        building = texts ? indexing.then((index) => write(index, texts, folder)) : indexing;
        // Who waits for it says what went wrong.
        building.catch(() => undefined);
      },
      'astro:server:setup': ({ server, logger }) => {
        const make = async () => new Map((await filesOf(await indexEntries(root))).map(({ path, content }) => [path, content]));
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
        if ('index' in made) made = await write(made, texts, folder);
        take(folder, target);
        logger.info(`${made.records} items of entries, ${texts.length} pages of running text`);
      },
    },
  };
}
