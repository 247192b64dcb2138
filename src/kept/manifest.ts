/** Files of the last build that were made from known things: what each was made from, and how it lay on the disk. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it was written. */
export interface Built {
  /** Hash of what it was made from. */
  key: string;
  /** Bytes. */
  size: number;
  /** When it was written, in milliseconds since 1970: a file that somebody changed afterwards is none of ours. */
  modified: number;
}

export interface Manifest {
  /** See `codeDigest`. */
  code: string;
  /** By path below the folder of the build, with slashes. */
  files: Map<string, Built>;
}

/** A file as it lies on the disk. */
type Found = Omit<Built, 'key'>;

/** Of one file; `undefined` when there is none. */
export function look(path: string): Found | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { size: stat.size, modified: stat.mtimeMs } : undefined;
}

/** All files of a folder, by path below it, with slashes. None when the folder is not there. */
export function filesIn(folder: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const visit = (path: string, below: string): void => {
    for (const one of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, one.name);
      if (one.isDirectory()) visit(inside, `${below}${one.name}/`);
      else found.set(below + one.name, look(inside) ?? { size: -1, modified: -1 });
    }
  };
  try {
    visit(folder, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found;
}

/** @returns What was written; `undefined` when there is nothing or nothing that can be understood. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const { code, files } = JSON.parse(readFileSync(file, 'utf8')) as { code: string; files: Record<string, [string, number, number]> };
    return { code, files: new Map(Object.entries(files).map(([path, [key, size, modified]]) => [path, { key, size, modified }])) };
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all. */
export function writeManifest(file: string, { code, files }: Manifest): void {
  mkdirSync(dirname(file), { recursive: true });
  const rows = Object.fromEntries([...files].map(([path, { key, size, modified }]) => [path, [key, size, modified]]));
  writeFileSync(`${file}.unfinished`, JSON.stringify({ code, files: rows }));
  renameSync(`${file}.unfinished`, file);
}

/** Until the next one is written, nothing is kept. */
export function forgetManifest(file: string): void {
  rmSync(file, { force: true });
}
