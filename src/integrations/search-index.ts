/** Full text of entries and running text: written beside the built pages, and kept in memory for the authors' server. */
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { digest } from '../kept/fingerprint.ts';
import { libraryOf, sharedLibrary } from '../library/build-library.ts';
import { searchItems } from '../render/search-items.ts';
import { itemFiles, type Page } from '../words/pack.ts';
import { folder as address } from '../words/types.ts';
import { indexPages, wordFiles } from './full-text/index-words.ts';
import { sectionsOf } from './full-text/sections.ts';
import type { WordsAnswer, WordsWork } from './full-text/thread.ts';
import { buildOutput } from './keep-last-build.ts';
import { writeLater } from './ready-files.ts';

const runningText = [
  'how-it-is-checked/index.html',
  'resolve-module/index.html',
  'link-from-your-runbooks/index.html',
  'guides/**/*.html',
  'mappings/*/*.html',
  '*/*-vs-*/*.html',
];

/** Built pages that are not made from entries, in the order of their paths. */
function textsIn(folder: string): Page[] {
  const paths = new Set(globSync(runningText, { cwd: folder }).map((path) => path.split(sep).join('/')));
  return [...paths].sort().flatMap((path) => {
    const page = sectionsOf(`/${path.replace(/index\.html$/, '')}`, readFileSync(join(folder, path), 'utf8'));
    return page ? [page] : [];
  });
}

const pagesOf = (root: string): Page[] =>
  libraryOf(root).entries.map(({ entry }) => ({ path: `/${entry.system}/${entry.slug}/`, items: searchItems(entry) }));

const builderOf = (root: string) => ({ root, code: buildOutput()?.code ?? '' });

/** Asks the thread, and says so where it ends without an answer. */
async function answerOf(thread: Worker, texts: Page[]): Promise<WordsAnswer> {
  thread.postMessage(texts);
  const [files] = (await once(thread, 'message')) as [WordsAnswer];
  await thread.terminate();
  return files;
}

/** Files that the last build has not. */
function* missing(files: Iterable<[address: string, text: string]>): Generator<[path: string, text: string]> {
  for (const [address, text] of files) {
    const path = address.slice(1);
    if (buildOutput()?.keep(path, digest(text)) !== true) yield [path, text];
  }
}

/** For the authors' server: everything, by address. */
async function allFiles(root: string): Promise<Map<string, string>> {
  const pages = pagesOf(root);
  return new Map([...itemFiles(pages), ...wordFiles(await indexPages(pages, builderOf(root)))]);
}

/** What it reads is soon of no use: by default the engine gives it more room than the words that the thread keeps. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Its place is before `moveKept()`. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let items = 0;
  let thread: Worker | undefined;
  let failed: Error | undefined;
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // The content lint ran before. Entries are indexed while Astro makes the pages; earlier all processors are busy with
      // rendering entries.
      'astro:build:start': () => {
        if (!sharedLibrary() || !buildOutput()) return;
        const pages = pagesOf(root);
        items = pages.reduce((sum, page) => sum + page.items.length, 0);
        writeLater(Array.from(missing(itemFiles(pages)), ([path, text]) => ({ path, content: () => text })));
        const workerData: WordsWork = { ...builderOf(root), pages };
        thread = new Worker(pathToFileURL(join(root, 'src', 'integrations', 'full-text', 'thread.ts')), { workerData, resourceLimits });
        // It may fail long before somebody waits for it.
        thread.once('error', (error) => (failed = error instanceof Error ? error : new Error(String(error))));
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: ReturnType<typeof allFiles> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.endsWith('.mdx')) files = undefined;
        });
        server.middlewares.use(address.slice(0, -1), (request, response, next) => {
          files ??= allFiles(root);
          files.then(
            (all) => {
              const path = `${address}${(request.url ?? '').slice(1).replace(/\?.*$/, '')}`;
              const text = all.get(path);
              if (text === undefined) {
                next();
                return;
              }
              response.setHeader('content-type', path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8');
              response.end(text);
            },
            (error: unknown) => {
              logger.error(String(error));
              files = undefined;
              next();
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (failed) throw failed;
        const target = fileURLToPath(dir);
        const texts = textsIn(target);
        if (!thread) throw new Error('the content lint is missing from the integrations; put it before searchIndex()');
        const words = await answerOf(thread, texts);
        const made = new Set<string>();
        for (const [path, text] of missing([...itemFiles(texts), ...words])) {
          const folder = dirname(join(target, path));
          if (!made.has(folder)) mkdirSync(folder, { recursive: true });
          made.add(folder);
          writeFileSync(join(target, path), text);
        }
        const ofTexts = texts.reduce((sum, page) => sum + page.items.length, 0);
        logger.info(`${items + ofTexts} items, of which ${texts.length} pages are running text`);
      },
    },
  };
}
