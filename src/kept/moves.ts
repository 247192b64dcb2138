/**
 * Brings unchanged files from the last build into the next one. They move, a whole folder at a time where it can be:
 * ten thousands of files would take seconds to be copied, linked or removed. What moved goes back when the build fails,
 * at the latest when the next one begins, because the last build is to stay as it was until there is a new one.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Folder {
  folders: Map<string, Folder>;
  files: string[];
  /** Whether everything in it moves. */
  whole: boolean;
}

function treeOf(paths: Iterable<string>, moving: ReadonlySet<string>): Folder {
  const top: Folder = { folders: new Map(), files: [], whole: true };
  for (const path of paths) {
    const moves = moving.has(path);
    let at = top;
    at.whole &&= moves;
    const parts = path.split('/');
    for (const part of parts.slice(0, -1)) {
      const next = at.folders.get(part) ?? { folders: new Map<string, Folder>(), files: [], whole: true };
      next.whole &&= moves;
      at.folders.set(part, next);
      at = next;
    }
    if (moves) at.files.push(parts.at(-1) ?? '');
  }
  return top;
}

/**
 * What has to be renamed so that files move.
 *
 * @param paths All files that are there, below the folder, with slashes.
 * @param moving Those of them that move.
 * @param taken Whether something has a path already where they go.
 * @returns Paths of files and folders.
 */
export function planMoves(paths: Iterable<string>, moving: ReadonlySet<string>, taken: (path: string) => boolean): string[] {
  const plan: string[] = [];
  const visit = ({ folders, files }: Folder, below: string): void => {
    for (const [name, folder] of folders) {
      if (folder.whole && !taken(below + name)) plan.push(below + name);
      else visit(folder, `${below}${name}/`);
    }
    plan.push(...files.map((name) => below + name));
  };
  visit(treeOf(paths, moving), '');
  return plan;
}

interface Journal {
  from: string;
  to: string;
  plan: string[];
}

/**
 * Moves files and folders, and writes down beforehand what is going to move.
 *
 * @param journal Path of the file in which that is written.
 */
export function move(journal: string, { from, to, plan }: Journal): void {
  if (plan.length === 0) return;
  mkdirSync(dirname(journal), { recursive: true });
  // A journal that is cut short would be of no use.
  writeFileSync(`${journal}.unfinished`, JSON.stringify({ from, to, plan } satisfies Journal));
  renameSync(`${journal}.unfinished`, journal);
  const made = new Set<string>();
  for (const path of plan) {
    const folder = dirname(join(to, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    renameSync(join(from, path), join(to, path));
  }
}

/** What was moved stays where it is now. */
export function settle(journal: string): void {
  rmSync(journal, { force: true });
}

/** Moves back what moved, unless it was settled. */
export function undoMoves(journal: string): void {
  if (!existsSync(journal)) return;
  const { from, to, plan } = JSON.parse(readFileSync(journal, 'utf8')) as Journal;
  for (const path of plan) {
    if (!existsSync(join(to, path)) || existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(from, path)), { recursive: true });
    renameSync(join(to, path), join(from, path));
  }
  settle(journal);
}
