/**
 * Rendered entries between builds: a JSON file each, named after the digest of all that decides what is in it. Astro's
 * own store keeps only the name of the file, because what is in the store becomes a JavaScript module of the build:
 * with a thousand entries, writing and compiling it took as long as highlighting all programs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { StoredEntry } from './types.ts';

/** What Astro's store keeps of an entry. */
export interface StoredReference {
  /** Path of the file. */
  file: string;
}

/** The file of an entry with a digest, in the folder of all. */
export function storedFile(folder: string, digest: string): string {
  return join(folder, `${digest}.json`);
}

export function isStored(file: string): boolean {
  return existsSync(file);
}

/** Writes an entry so that a build that is interrupted leaves no half of a file. */
export function writeStored(file: string, stored: StoredEntry): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(stored));
  renameSync(unfinished, file);
}

export function readStored({ file }: StoredReference): StoredEntry {
  return JSON.parse(readFileSync(file, 'utf8')) as StoredEntry;
}

/** The digest after which an entry's file is named. */
export function digestOf({ file }: StoredReference): string {
  return basename(file, '.json');
}

/** Removes what no entry has any more. */
export function pruneStored(folder: string, kept: Iterable<string>): void {
  if (!existsSync(folder)) return;
  const names = new Set([...kept].map((file) => basename(file)));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}
