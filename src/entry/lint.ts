/** Checks entries with all that stands around them: programs, neighbours, systems. */
import { buildEntry } from './build-entry.ts';
import { type FolderContext, readContext } from './context.ts';
import { type Outline, outlineOf } from './outline.ts';
import { asProblems, checkEntry } from './parse-entry.ts';
import { sortProblems } from './report.ts';
import { folderRules, libraryRules } from './rules/index.ts';
import type { Entry, EntryFolder, Problem, System } from './types.ts';

/** All systems and entries, as they lie on disk. */
export interface Library {
  systems: System[];
  folders: EntryFolder[];
  /** What reading already found. */
  problems: Problem[];
}

export interface ReadLibrary {
  /** One for each folder, in the same order; `undefined` where it can't be understood. */
  entries: (Entry | undefined)[];
  problems: Problem[];
}

/** What reading one entry comes to. Plain data. */
export interface ReadEntry {
  entry?: Entry | undefined;
  /** What the rules find that need nothing of other entries. */
  problems: Problem[];
  outline: Outline;
}

/** Remembers what reading came to. A folder is all that decides it besides the reader itself. */
export interface ReadMemo {
  get(folder: EntryFolder): ReadEntry | undefined;
  set(folder: EntryFolder, read: ReadEntry): void;
}

/** Reads an entry and checks it with every rule that needs nothing of other entries. */
export function readEntry(folder: EntryFolder): ReadEntry {
  const { system, slug } = folder;
  const context: FolderContext = { ...readContext(folder.source, folder.path), system, slug, folder };
  const problems = [...checkEntry(context), ...folderRules.flatMap((rule) => asProblems(rule.id, context.path, rule.check(context)))];
  return { entry: buildEntry(context), problems, outline: outlineOf(context) };
}

/**
 * Reads all entries of a library and checks them with every rule there is. Never throws.
 *
 * @param memo Entries that it remembers are not read again.
 */
export function checkLibrary({ systems, folders, problems: found }: Library, memo?: ReadMemo): ReadLibrary {
  // One after the other: a tree is many times larger than what is taken from it.
  const read = folders.map((folder) => {
    const known = memo?.get(folder);
    if (known) return known;
    const made = readEntry(folder);
    memo?.set(folder, made);
    return made;
  });
  const library = { systems, folders: read.map(({ outline }) => outline), found };
  const claimed = new Set(libraryRules.map(({ id }) => id));
  const problems = [
    ...found.filter(({ rule }) => !claimed.has(rule)),
    ...read.flatMap((one) => one.problems),
    ...libraryRules.flatMap((rule) => asProblems(rule.id, '', rule.check(library))),
  ];
  return { entries: read.map(({ entry }) => entry), problems: sortProblems(problems) };
}

/** Everything that is wrong with a library, sorted by place. */
export function lintLibrary(library: Library): Problem[] {
  return checkLibrary(library).problems;
}
