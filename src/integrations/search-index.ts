/** Full text of entries and running text: written beside the built pages, and kept in memory for the authors' server. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { digest } from '../kept/fingerprint.ts';
import { libraryOf, sharedLibrary } from '../library/build-library.ts';
import { searchItems } from '../render/search-items.ts';
import { type Group, type Page, packWords } from '../words/pack.ts';
import { folder as address } from '../words/types.ts';
import { forgetOthers, type Indexed, indexGroup, sharesOf } from './full-text/groups.ts';
import { sectionsOf } from './full-text/sections.ts';
import { buildOutput } from './keep-last-build.ts';

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

/** All entries, a share after the other, so that neither Pagefind nor we hold the whole site's words at once. */
async function indexEntries(root: string): Promise<Indexed[]> {
  const groups: Indexed[] = [];
  for (const pages of sharesOf(pagesOf(root))) groups.push(await indexGroup(pages, root));
  return groups;
}

function* readAll(indexed: readonly Indexed[]): Generator<Group> {
  for (const { read } of indexed) yield read();
}

/** Files by address. */
const filesOf = (indexed: readonly Indexed[]): Map<string, string> =>
  packWords(
    indexed.flatMap(({ pages }) => pages),
    readAll(indexed),
    (text) => digest(text).replaceAll(/[-_]/g, '').slice(0, 8),
  );

/** Its place is before `moveKept()`. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let building: Promise<Indexed[]> | undefined;
  return {
    name: 'errdex:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // The content lint ran before. Pagefind is a process of its own and indexes while Astro makes the pages; earlier all
      // processors are busy with rendering entries.
      'astro:build:start': () => {
        if (!sharedLibrary() || !buildOutput()) return;
        building = indexEntries(root);
        // Who waits for it says what went wrong.
        building.catch(() => undefined);
      },
      'astro:server:setup': ({ server, logger }) => {
        const make = async () => filesOf(await indexEntries(root));
        let files: ReturnType<typeof make> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.endsWith('.mdx')) files = undefined;
        });
        server.middlewares.use(address.slice(0, -1), (request, response, next) => {
          files ??= make();
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
        const target = fileURLToPath(dir);
        const indexed = (await building) ?? (await indexEntries(root));
        const texts = textsIn(target);
        indexed.push(await indexGroup(texts, root));
        await close();
        forgetOthers(indexed, root);
        const made = new Set<string>();
        for (const [path, text] of filesOf(indexed)) {
          const file = path.slice(1);
          if (buildOutput()?.keep(file, digest(text))) continue;
          const folder = dirname(join(target, file));
          if (!made.has(folder)) mkdirSync(folder, { recursive: true });
          made.add(folder);
          writeFileSync(join(target, file), text);
        }
        const items = indexed.reduce((sum, { pages }) => sum + pages.reduce((own, page) => own + page.items.length, 0), 0);
        logger.info(`${items} items, of which ${texts.length} pages are running text`);
      },
    },
  };
}
