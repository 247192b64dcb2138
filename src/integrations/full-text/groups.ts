/** Pages that are indexed together, and what is remembered of them until one of them changes. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../kept/fingerprint.ts';
import type { Group, Occurrence, Page } from '../../words/pack.ts';
import { indexed } from './pagefind.ts';

/** Entries of a share, on average: Pagefind takes 57 kB of memory an item, of which an entry has some twenty, and writes a
 * megabyte of its own programs each time. */
const ofShare = 24;

/**
 * Divides pages by a hash of their address, so that an entry that is changed, or one more, leaves the other shares as
 * they were.
 */
export function sharesOf(pages: readonly Page[]): Page[][] {
  const shares: Page[][] = Array.from({ length: Math.max(1, Math.ceil(pages.length / ofShare)) }, () => []);
  for (const page of pages) shares[hash('sha1', page.path, 'buffer').readUInt32BE() % shares.length]?.push(page);
  return shares;
}

/** Pages whose words are known. The words lie on the disk until they are needed. */
export interface Indexed {
  pages: readonly Page[];
  /** Of the file that remembers them. */
  name: string;
  read(): Group;
}

/** As it is remembered: of each word its items, each with how often, and 1 for the heading, 2 for the title. */
interface Remembered {
  items: number;
  words: [word: string, ...places: number[]][];
}

const heading = 1;
const title = 2;

function flat({ items, words }: Group): Remembered {
  return {
    items,
    words: [...words].map(([word, all]) => [
      word,
      ...all.flatMap((one) => [one.item, one.count, (one.heading ? heading : 0) + (one.title ? title : 0)]),
    ]),
  };
}

function* occurrences(places: readonly number[]): Generator<Occurrence> {
  for (let at = 0; at < places.length; at += 3) {
    const [item = 0, count = 0, flags = 0] = places.slice(at, at + 3);
    yield { item, count, heading: (flags & heading) > 0, title: (flags & title) > 0 };
  }
}

function group(file: string): Group {
  const { items, words } = JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  return { items, words: new Map(words.map(([word, ...places]) => [word, [...occurrences(places)]])) };
}

const folderIn = (root: string) => join(root, 'node_modules', '.cache', 'errdex-words');

/**
 * The words of some pages, asked of Pagefind unless they are remembered.
 *
 * @param builder `root`: path of the project. `code`: changes with the code that decides what the words are.
 */
export async function indexGroup(pages: readonly Page[], { root, code }: { root: string; code: string }): Promise<Indexed> {
  const items = pages.flatMap((page) => page.items);
  const folder = folderIn(root);
  const name = `${digest(`${code}\0${JSON.stringify(items)}`)}.json`;
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const found = await indexed(items);
    // Whole or not at all: a build may be stopped here.
    writeFileSync(`${file}.unfinished`, JSON.stringify(flat(found)));
    renameSync(`${file}.unfinished`, file);
  }
  return { pages, name, read: () => group(file) };
}

/** Milliseconds after which a file belongs to no build that may still be running beside this one. */
const old = 3_600_000;

/** Forgets all groups but these, unless they are so new that another build may be about to read them. */
export function forgetOthers(kept: readonly Indexed[], root: string): void {
  const names = new Set(kept.map(({ name }) => name));
  for (const name of readdirSync(folderIn(root))) {
    const path = join(folderIn(root), name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (!names.has(name) && Date.now() - made > old) rmSync(path, { recursive: true, force: true });
  }
}
