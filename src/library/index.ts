/** Reads all content from disk, for everything that is not Astro: the command line, the verifier, the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary, type Library, type ReadMemo } from '../entry/lint.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { type Program, programsOf } from '../entry/programs.ts';
import { parseSystem } from '../entry/system.ts';
import type { Entry, EntryFolder, Problem, System } from '../entry/types.ts';
import { clashes, systemFolder, systemFolders } from './content.ts';
import { foldersIn } from './files.ts';
import { loadGuides, type LoadedGuide } from './guides.ts';
import { readHarness } from './hash.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkShapes } from './check-shapes.ts';
import { folderDigest, readFolder } from './read-folder.ts';

export { type DataFile } from '../entry/guide.ts';
export { filesOf, guideFolder, type LoadedGuide, loadGuides, programOf, usersOf } from './guides.ts';
export { folderDigest } from './read-folder.ts';
export { type DiskMemo, readMemo } from './read-memo.ts';
export { readAhead } from './read-ahead.ts';
export { belowContent, ContentError, contentFolders, systemFolder, systemFolders } from './content.ts';
export { hashProgram, readHarness, sha256, type HarnessFile } from './hash.ts';
export { causesIn, entryFile, type EntryFacts, readFacts, readResolverData, readShapes, resolverData } from './resolver.ts';
export { rememberedResolverData, resolverMemoFile } from './resolver-memo.ts';

/**
 * Reads all systems and the folders of all entries.
 * @param root Path of the project; paths in what is returned begin with it.
 * @returns `problems` holds only what reading itself found; `checkLibrary` finds the rest.
 * @throws ContentError when a folder that the configuration names is not there.
 */
export function readLibrary(root: string): Library {
  const systems: System[] = [];
  const folders: EntryFolder[] = [];
  const problems: Problem[] = clashes(root);
  for (const { id, path } of systemFolders(root)) {
    const file = join(path, 'system.yaml');
    if (existsSync(file)) {
      const read = parseSystem(readFileSync(file, 'utf8'), file);
      if (read.system) systems.push(read.system);
      problems.push(...read.problems, ...checkShapes(path), ...checkPhrases(path, foldersIn(path)));
    }
    const harness = readHarness(path);
    for (const slug of foldersIn(path)) {
      const folder = join(path, slug);
      if (!existsSync(join(folder, 'entry.mdx'))) {
        problems.push({
          file: folder,
          line: 1,
          column: 1,
          rule: 'stray-program',
          message: 'This folder has no entry.mdx. Add one (`npx errdex new` writes it), or take the folder out.',
        });
        continue;
      }
      const read = readFolder(folder, { system: id, slug, harness });
      folders.push(read.folder);
      problems.push(...read.problems);
    }
  }
  return { systems, folders, problems };
}

/** An entry with all that belongs to it. */
export interface LoadedEntry {
  entry: Entry;
  folder: EntryFolder;
  programs: Program[];
  /** See `folderDigest`. */
  digest: string;
}

export interface LoadedLibrary extends Library {
  /** Entries that can be understood, by system and slug. */
  entries: LoadedEntry[];
  /** Guides that can be understood, by id. */
  guides: LoadedGuide[];
}

/**
 * Reads, parses and checks everything; `problems` holds all that is wrong.
 *
 * @param memo Entries that it remembers are not parsed again; see `readMemo`.
 */
export function loadEntries(root: string, memo?: ReadMemo): LoadedLibrary {
  const library = readLibrary(root);
  const { entries, problems } = checkLibrary(library, memo);
  const loaded = library.folders.flatMap((folder, i) => {
    const entry = entries[i];
    return entry ? [{ entry, folder, programs: programsOf(folder, entry), digest: folderDigest(folder) }] : [];
  });
  const known = new Set(loaded.map(({ entry }) => `${entry.system}/${entry.slug}`));
  const { guides, problems: ofGuides } = loadGuides(root, (id) => known.has(id));
  return { ...library, entries: loaded, guides, problems: [...problems, ...ofGuides] };
}

/** Reads one entry with all that belongs to it; `undefined` when it can't be understood. */
export function loadEntry(root: string, system: string, slug: string): LoadedEntry | undefined {
  const path = systemFolder(root, system);
  const { folder } = readFolder(join(path, slug), { system, slug, harness: readHarness(path) });
  const { entry } = parseEntry(folder.source, folder.path);
  return entry && { entry, folder, programs: programsOf(folder, entry), digest: folderDigest(folder) };
}
