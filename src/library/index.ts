/** Reads `content/` from disk, for everything that is not Astro: the command line, the verifier, the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary, type Library } from '../entry/lint.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { type Program, programsOf } from '../entry/programs.ts';
import { parseSystem } from '../entry/system.ts';
import type { Entry, EntryFolder, Problem, System } from '../entry/types.ts';
import { foldersIn } from './files.ts';
import { readHarness } from './hash.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkShapes } from './check-shapes.ts';
import { readFolder } from './read-folder.ts';

export { hashProgram, readHarness, sha256, type HarnessFile } from './hash.ts';
export { entryFile, type EntryFacts, readFacts, readResolverData, readShapes, resolverData } from './resolver.ts';

/**
 * Reads all systems and the folders of all entries.
 * @param root Path of the project; paths in what is returned begin with it.
 * @returns `problems` holds only what reading itself found; `checkLibrary` finds the rest.
 */
export function readLibrary(root: string): Library {
  const top = join(root, 'content', 'systems');
  const systems: System[] = [];
  const folders: EntryFolder[] = [];
  const problems: Problem[] = [];
  for (const id of foldersIn(top)) {
    const path = join(top, id);
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
}

export interface LoadedLibrary extends Library {
  /** Entries that can be understood, by system and slug. */
  entries: LoadedEntry[];
}

/** Reads, parses and checks everything; `problems` holds all that is wrong. */
export function loadEntries(root: string): LoadedLibrary {
  const library = readLibrary(root);
  const { entries, problems } = checkLibrary(library);
  const loaded = library.folders.flatMap((folder, i) => {
    const entry = entries[i];
    return entry ? [{ entry, folder, programs: programsOf(folder, entry) }] : [];
  });
  return { ...library, entries: loaded, problems };
}

/** Reads one entry with all that belongs to it; `undefined` when it can't be understood. */
export function loadEntry(root: string, system: string, slug: string): LoadedEntry | undefined {
  const path = join(root, 'content', 'systems', system);
  const { folder } = readFolder(join(path, slug), { system, slug, harness: readHarness(path) });
  const { entry } = parseEntry(folder.source, folder.path);
  return entry && { entry, folder, programs: programsOf(folder, entry) };
}
