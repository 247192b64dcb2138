/** Lists files, without what tools leave behind. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that a language's tools fill; nobody writes them. */
const leftovers = new Set(['node_modules', '__pycache__', 'target', 'build', 'bin', 'obj', 'vendor']);

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below a folder, relative to it, sorted. Hidden files and tools' leftovers are left out. */
export function filesBelow(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !leftovers.has(name))
    .flatMap((one) => (one.isDirectory() ? filesBelow(join(folder, one.name), join(prefix, one.name)) : [join(prefix, one.name)]))
    .sort(byName);
}

/** Names of the folders in a folder, sorted; `_harness` and hidden ones are left out. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !/^[._]/.test(one.name) && !leftovers.has(one.name))
    .map(({ name }) => name)
    .sort(byName);
}
