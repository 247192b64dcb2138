/** Loads entries into Astro's content store, as HTML. What has not changed since the last build is not rendered again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseEntry } from '../entry/parse-entry.ts';
import { programsOf } from '../entry/programs.ts';
import type { Entry, EntryFolder } from '../entry/types.ts';
import { readLibrary } from '../library/index.ts';
import { highlight } from '../render/highlight.ts';
import { withHtml } from '../render/render-entry.ts';
import type { ProgramView, StoredEntry } from './types.ts';

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

async function programViews(folder: EntryFolder, entry: Entry): Promise<ProgramView[]> {
  return Promise.all(
    programsOf(folder, entry).map(async ({ role, item, language, variant, label, file, region }): Promise<ProgramView> => {
      const { record } = file;
      const shown = region ?? { code: file.source.trimEnd(), marks: [] };
      return {
        role,
        item,
        language: { id: variant === undefined ? language.id : `${language.id}-${variant}`, label },
        name: file.name,
        // `.txt`, because servers take `.ts` for a video.
        url: `/${folder.system}/${folder.slug}/${file.name}.txt`,
        html: await highlight(shown.code, language.shiki, shown.marks),
        level: record?.level ?? 'not-checked',
        versions: record?.versions ?? {},
        date: record?.date,
        exit: record?.exit,
        output: file.output,
        source: file.source,
      };
    }),
  );
}

/** Reads one entry and renders it. Lint ran before; an entry that can't be read is a defect of ours. */
async function renderFolder(folder: EntryFolder): Promise<StoredEntry> {
  const { entry, problems } = parseEntry(folder.source, folder.path);
  if (!entry) throw new Error(`${folder.path} can't be read: ${problems[0]?.message ?? 'run `npx errdex lint`'}`);
  const [rendered, programs] = await Promise.all([withHtml(entry), programViews(folder, entry)]);
  return { entry: rendered, programs };
}

async function synchronise({ store, config, logger }: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root);
  const { folders } = readLibrary(root);
  const renderer = rendererDigest(root);
  const ids = new Set<string>();
  let rendered = 0;
  for (const folder of folders) {
    const id = `${folder.system}/${folder.slug}`;
    ids.add(id);
    const digest = createHash('sha256').update(renderer).update(JSON.stringify(folder)).digest('hex');
    if (store.get(id)?.digest === digest) continue;
    try {
      store.set({ id, data: { ...(await renderFolder(folder)) }, digest });
      rendered++;
    } catch (error) {
      // While authors type, an entry is broken now and then; its last good page stays.
      if (!import.meta.env.DEV) throw error;
      logger.error(String(error));
    }
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  logger.info(`${ids.size} entries, ${rendered} rendered`);
}

export function entriesLoader(): Loader {
  return {
    name: 'errdex-entries',
    load: async (context) => {
      await synchronise(context);
      const content = join(fileURLToPath(context.config.root), 'content', 'systems') + sep;
      context.watcher?.add(content);
      let pending: ReturnType<typeof setTimeout> | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(pending);
        pending = setTimeout(() => void synchronise(context), 100);
      });
    },
  };
}
