/** Checks entries with all that stands around them: programs, neighbours, systems. */
import { buildEntry } from './build-entry.ts';
import { type FolderContext, readContext } from './context.ts';
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

/** Reads all entries of a library and checks them with every rule there is. Never throws. */
export function checkLibrary({ systems, folders, problems: found }: Library): ReadLibrary {
  const contexts = folders.map((folder): FolderContext => ({
    ...readContext(folder.source, folder.path),
    system: folder.system,
    slug: folder.slug,
    folder,
  }));
  const library = { systems, folders: contexts, found };
  const claimed = new Set(libraryRules.map(({ id }) => id));
  const problems = [
    ...found.filter(({ rule }) => !claimed.has(rule)),
    ...contexts.flatMap((context) => [
      ...checkEntry(context),
      ...folderRules.flatMap((rule) => asProblems(rule.id, context.path, rule.check(context))),
    ]),
    ...libraryRules.flatMap((rule) => asProblems(rule.id, '', rule.check(library))),
  ];
  return { entries: contexts.map(buildEntry), problems: sortProblems(problems) };
}

/** Everything that is wrong with a library, sorted by place. */
export function lintLibrary(library: Library): Problem[] {
  return checkLibrary(library).problems;
}
