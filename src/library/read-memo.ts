/**
 * What reading an entry came to, between builds: a JSON file each, named after the digest of the folder and of all code
 * that reads it. Parsing and checking a thousand entries takes seconds, and most of them are what they were.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
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

/** A memo on disk. */
export interface DiskMemo extends ReadMemo {
  /** Whether it held nothing that this code has read when it was opened. */
  empty: boolean;
  /** Removes what was not asked for since it was opened. */
  prune: () => void;
}

/** Letters of the reader's digest before a file's name, which tell at a glance what other code has left. */
const readerLetters = 12;

/** @param root Path of the project. */
export function readMemo(root: string): DiskMemo {
  const folder = readMemoFolder(root);
  const reader = readerDigest(root);
  const mine = `${reader.slice(0, readerLetters)}-`;
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  // Problems and the entry name the path of the file.
  const nameOf = (given: EntryFolder): string => {
    const name = mine + createHash('sha256').update(reader).update(given.path).update(folderDigest(given)).digest('base64url');
    used.add(name);
    return name;
  };
  return {
    empty: !readdirSync(folder).some((name) => name.startsWith(mine)),
    get(given) {
      try {
        return JSON.parse(readFileSync(join(folder, nameOf(given)), 'utf8')) as ReadEntry;
      } catch {
        return undefined;
      }
    },
    set(given, read) {
      const file = join(folder, nameOf(given));
      const unfinished = `${file}.${process.pid}-${threadId}`;
      writeFileSync(unfinished, JSON.stringify(read));
      renameSync(unfinished, file);
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
