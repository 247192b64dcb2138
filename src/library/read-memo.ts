/**
 * What reading an entry came to, between builds: a JSON file each, named after the digest of the folder and of all code
 * that reads it. Parsing and checking a thousand entries takes seconds, and most of them are what they were.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadEntry, ReadMemo } from '../entry/lint.ts';
import type { EntryFolder } from '../entry/types.ts';
import { filesBelow } from './files.ts';
import { folderDigest } from './read-folder.ts';

/** Changes with everything that reads and checks entries: the rules, and the parsers under them. */
function readerDigest(root: string): string {
  const hash = createHash('sha256');
  for (const room of ['entry', 'library']) {
    const folder = join(root, 'src', room);
    for (const name of filesBelow(folder)) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  for (const name of ['satteri', 'yaml', 'zod']) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

/** The memo's folder in a project. */
export function readMemoFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'errdex-read');
}

/**
 * @param root Path of the project.
 * @returns A memo on disk, and `prune`, which removes what was not asked for since it was opened.
 */
export function readMemo(root: string): ReadMemo & { prune: () => void } {
  const folder = readMemoFolder(root);
  const reader = readerDigest(root);
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  // Problems and the entry name the path of the file.
  const nameOf = (given: EntryFolder): string => {
    const name = createHash('sha256').update(reader).update(given.path).update(folderDigest(given)).digest('base64url');
    used.add(name);
    return name;
  };
  return {
    get(given) {
      try {
        return JSON.parse(readFileSync(join(folder, nameOf(given)), 'utf8')) as ReadEntry;
      } catch {
        return undefined;
      }
    },
    set(given, read) {
      const file = join(folder, nameOf(given));
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(read));
      renameSync(`${file}.${process.pid}`, file);
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
