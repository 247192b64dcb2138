/** Loads entries for Astro, as HTML. What has not changed since the last build is not rendered again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseEntry } from '../entry/parse-entry.ts';
import { programsOf } from '../entry/programs.ts';
import type { EntryFolder } from '../entry/types.ts';
import { sharedLibrary } from '../library/build-library.ts';
import { contentFolders, folderDigest, type LoadedEntry, readLibrary } from '../library/index.ts';
import { guideBlocks } from './guides.ts';
import { renderAll } from './render-all.ts';
import type { Renderable } from './render-folder.ts';
import type { RenderTask } from './render-thread.ts';
import { isStored, pruneStored, storedFile, type StoredReference } from './stored.ts';

/** Changes with everything that decides what the HTML looks like: our own code and the libraries under it. */
function rendererDigest(root: string): string {
  const hash = createHash('sha256');
  for (const room of ['entry', 'render', 'catalog']) {
    const folder = join(root, 'src', room);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  for (const name of ['satteri', 'shiki']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex');
}

/** Folders, with what a running build has made of them. */
function readFolders(root: string): { folder: EntryFolder; loaded?: LoadedEntry }[] {
  const shared = sharedLibrary();
  if (!shared) return readLibrary(root).folders.map((folder) => ({ folder }));
  return shared.entries.map((loaded) => ({ folder: loaded.folder, loaded }));
}

/** Lint ran before; an entry that can't be read is a defect of ours, or its author is about to go on. */
function understand(folder: EntryFolder): Renderable {
  const { entry, problems } = parseEntry(folder.source, folder.path);
  if (!entry) throw new Error(`${folder.path} can't be read: ${problems[0]?.message ?? 'run `npx errdex lint`'}`);
  return { entry, programs: programsOf(folder, entry) };
}

async function synchronise({ store, config, logger }: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root);
  const cache = join(fileURLToPath(config.cacheDir), 'errdex-entries');
  const renderer = rendererDigest(root);
  const found = new Map<string, { digest: string; data: StoredReference & Record<string, unknown> }>();
  const tasks: RenderTask[] = [];
  for (const { folder, loaded } of readFolders(root)) {
    const id = `${folder.system}/${folder.slug}`;
    const digest = createHash('sha256')
      .update(renderer)
      .update(loaded?.digest ?? folderDigest(folder))
      .digest('hex');
    const file = storedFile(cache, digest);
    try {
      if (!isStored(file)) {
        const { entry, programs } = loaded ?? understand(folder);
        tasks.push({ file, entry, programs });
      }
      found.set(id, { digest, data: { file } });
    } catch (error) {
      // While authors type, an entry is broken now and then; its last good page stays.
      if (!import.meta.env.DEV) throw error;
      logger.error(String(error));
      const last = store.get<StoredReference & Record<string, unknown>>(id);
      if (last && isStored(last.data.file)) found.set(id, { digest: String(last.digest), data: last.data });
    }
  }
  await renderAll(root, tasks, { further: () => guideBlocks(root) });
  for (const [id, { digest, data }] of found) {
    // The file's name says what is in it; its folder differs where a cache was brought from elsewhere.
    if (store.get(id)?.data['file'] !== data.file) store.set({ id, data, digest });
  }
  for (const id of store.keys()) if (!found.has(id)) store.delete(id);
  // While authors work, a page that is just being made may still need an old one.
  if (!import.meta.env.DEV)
    pruneStored(
      cache,
      [...found.values()].map(({ data }) => data.file),
    );
  logger.info(`${found.size} entries, ${tasks.length} rendered`);
}

export function entriesLoader(): Loader {
  return {
    name: 'errdex-entries',
    load: async (context) => {
      await synchronise(context);
      const folders = contentFolders(fileURLToPath(context.config.root)).map((content) => join(content, 'systems') + sep);
      for (const folder of folders) context.watcher?.add(folder);
      let pending: ReturnType<typeof setTimeout> | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          synchronise(context).catch((error: unknown) => context.logger.error(String(error)));
        }, 100);
      });
    },
  };
}
