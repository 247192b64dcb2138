/** Loads YAML files of all folders of content for Astro, whose own loader reads a single folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { filesBelow } from '../library/files.ts';
import { contentFolders, systemFolders } from '../library/index.ts';

interface Source {
  /** What the file is known by. Two with the same would have the same address. */
  id: string;
  file: string;
}

/** A room of content: which files are in it, by their ids. */
type Room = (root: string) => Source[];

/** Every system's `system.yaml`. */
export const systemFiles: Room = (root) =>
  systemFolders(root)
    .map(({ id, path }) => ({ id, file: join(path, 'system.yaml') }))
    .filter(({ file }) => existsSync(file));

/** The YAML files in a room of each folder of content, so many folders deep. */
const filesIn =
  (room: string, depth: number): Room =>
  (root) =>
    contentFolders(root).flatMap((content) =>
      filesBelow(join(content, room))
        .map((name) => name.split(sep).join('/'))
        .filter((name) => name.endsWith('.yaml') && name.split('/').length === depth + 1)
        .map((name) => ({ id: name.slice(0, -'.yaml'.length), file: join(content, room, name) })),
    );

/** `mappings/<id>.yaml` */
export const mappingFiles: Room = filesIn('mappings', 0);

/** `confusables/<system>/<id>.yaml` */
export const comparisonFiles: Room = filesIn('confusables', 1);

function readYaml(file: string, shown: string): Record<string, unknown> {
  try {
    const data: unknown = parse(readFileSync(file, 'utf8'));
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${shown} can't be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new Error(`${shown} holds no keys, expected those that its neighbours have.`);
}

async function synchronise(room: Room, { store, config, parseData }: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root);
  const found = new Map<string, string>();
  const read = room(root).map(({ id, file }) => {
    const other = found.get(id);
    if (other !== undefined)
      throw new Error(`${relative(root, file)} would have the address of ${relative(root, other)}. Rename one, and the id in it.`);
    found.set(id, file);
    const data = readYaml(file, relative(root, file));
    const name = id.split('/').at(-1) ?? id;
    // The address is made from the id in the file.
    if (data['id'] !== undefined && data['id'] !== name)
      throw new Error(`${relative(root, file)} has the id ${JSON.stringify(data['id'])}, expected "${name}". Name both alike.`);
    return { id, filePath: file, data };
  });
  const parsed = await Promise.all(read.map(async (one) => ({ id: one.id, data: await parseData(one) })));
  store.clear();
  for (const one of parsed) store.set(one);
}

/** @param name What Astro calls it. */
export function yamlLoader(name: string, room: Room): Loader {
  return {
    name: `errdex-${name}`,
    load: async (context) => {
      await synchronise(room, context);
      const root = fileURLToPath(context.config.root);
      const folders = contentFolders(root).map((content) => content + sep);
      context.watcher?.add(folders);
      context.watcher?.on('all', (_event, path) => {
        if (!path.endsWith('.yaml') || !folders.some((folder) => path.startsWith(folder))) return;
        synchronise(room, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
