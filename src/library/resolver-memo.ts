/**
 * The resolver's data between starts of the command line: parsing all entries takes most of the time of one answer, and
 * most starts find what the last one found. One JSON file, which names the digest of all that the data is made from: the
 * texts that are read for it, and the code that reads them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolverData } from '../resolve/index.ts';
import { contentFolders } from './content.ts';
import { filesBelow, foldersIn } from './files.ts';
import { readResolverData } from './resolver.ts';

const codeRoot = join(import.meta.dirname, '..', '..');
/** Rooms whose code turns content into the data. */
const rooms = ['entry', 'library', 'resolve'];

/** Where it is kept in a project. */
export function resolverMemoFile(root: string): string {
  return join(root, 'node_modules', '.cache', 'errdex-resolver.json');
}

/** Paths of the files that {@link readResolverData} may read. */
function filesRead(root: string): string[] {
  return contentFolders(root).flatMap((content) => {
    const yamlBelow = (...parts: string[]) => {
      const folder = join(content, ...parts);
      return filesBelow(folder).flatMap((name) => (name.endsWith('.yaml') ? [join(folder, name)] : []));
    };
    const systems = foldersIn(join(content, 'systems')).flatMap((id) => {
      const folder = join(content, 'systems', id);
      const own = ['system.yaml', 'shapes.yaml', 'phrases.yaml'].map((name) => join(folder, name));
      return [...own, ...foldersIn(folder).map((slug) => join(folder, slug, 'entry.mdx'))];
    });
    return [...yamlBelow('mappings'), ...yamlBelow('confusables'), ...systems];
  });
}

function digestOf(root: string): string {
  // The code's packages are named with their versions in its package.json.
  const code = rooms.flatMap((room) => filesBelow(join(codeRoot, 'src', room)).map((name) => join(codeRoot, 'src', room, name)));
  const hash = createHash('sha256');
  for (const path of [join(codeRoot, 'package.json'), ...code, ...filesRead(root)]) {
    hash.update(`\0${path}\0`);
    try {
      hash.update(readFileSync(path));
    } catch {
      // Not there, which is different from empty.
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * The same as {@link readResolverData}, from the memo where nothing has changed. Where there is no room for a memo there
 * is none.
 * @throws Error when a shape can't be used, and ContentError when a folder of content is wrong.
 */
export function rememberedResolverData(root: string): ResolverData {
  const file = resolverMemoFile(root);
  const digest = digestOf(root);
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { digest: string; data: ResolverData };
    if (kept.digest === digest) return kept.data;
  } catch {
    // None yet, or a broken one, which is written anew.
  }
  const data = readResolverData(root);
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ digest, data }));
    renameSync(unfinished, file);
  } catch {
    // A project that nobody may write to.
  }
  return data;
}
