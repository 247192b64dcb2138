/**
 * Highlighted code between builds: a file a block, named after the digest of the block and of the highlighter. It
 * outlives changes of everything else, so that an entry whose words change, or a change of our own templates, costs
 * no highlighting. Threads write beside each other, each block whole.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type HighlightStore, useHighlightStore } from '../render/highlight.ts';

const day = 24 * 60 * 60 * 1000;
/** Blocks that no build has asked for in so many days are removed. */
const keptDays = 30;

/** Changes with everything that decides how a block looks. */
function highlighterDigest(root: string): string {
  const hash = createHash('sha256');
  for (const name of ['highlight.ts', 'inline.ts', 'line-memo.ts']) hash.update(readFileSync(join(root, 'src', 'render', name)));
  return hash.update(readFileSync(join(root, 'node_modules', 'shiki', 'package.json'))).digest('hex');
}

/** The store's folder in a project. */
export function highlightFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'errdex-highlight');
}

/** @param root Path of the project. */
export function highlightStore(root: string): HighlightStore {
  const folder = highlightFolder(root);
  const highlighter = highlighterDigest(root);
  mkdirSync(folder, { recursive: true });
  const fileOf = (key: string) => join(folder, createHash('sha256').update(highlighter).update(key).digest('base64url'));
  return {
    get(key) {
      const file = fileOf(key);
      try {
        const html = readFileSync(file, 'utf8');
        // Once a day is enough to see what is still in use.
        if (Date.now() - statSync(file).mtimeMs > day) utimesSync(file, new Date(), new Date());
        return html;
      } catch {
        return undefined;
      }
    },
    set(key, html) {
      const file = fileOf(key);
      const unfinished = `${file}.${process.pid}-${threadId}`;
      writeFileSync(unfinished, html);
      renameSync(unfinished, file);
    },
  };
}

let remembering = false;

/** Pages highlight with the store too: programs of guides, and rules. Their code and the loader's are modules of their own. */
export function rememberHighlights(root: string): void {
  if (!remembering) useHighlightStore(highlightStore(root));
  remembering = true;
}

/** Removes blocks that were not used for a month. */
export function pruneHighlights(root: string, now: number = Date.now()): void {
  const folder = highlightFolder(root);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (now - statSync(file).mtimeMs > keptDays * day) rmSync(file, { force: true });
  }
}
