/**
 * A second thread that reads entries into the memo while the first one does: from the last entry back, until it meets
 * what the first one has read. Neither waits for the other; the memo is all that they share.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readEntry } from '../entry/lint.ts';
import { systemFolders } from './content.ts';
import { foldersIn } from './files.ts';
import { readHarness } from './hash.ts';
import { readFolder } from './read-folder.ts';
import { type DiskMemo, readMemo } from './read-memo.ts';

/** Entries from which on a thread is worth its start. */
const worthAThread = 200;

const entriesIn = (system: string) => foldersIn(system).filter((slug) => existsSync(join(system, slug, 'entry.mdx')));

/**
 * Starts the second thread, where there is work for it and a processor.
 *
 * @param root Path of the project.
 * @param memo Asked whether it is empty: what is remembered is read sooner than a thread starts.
 * @returns Ends the thread. To be called before the memo is pruned.
 */
export function readAhead(root: string, memo: DiskMemo): () => Promise<void> {
  const nothing = () => Promise.resolve();
  if (!memo.empty || availableParallelism() < 2) return nothing;
  const entries = systemFolders(root).reduce((sum, { path }) => sum + entriesIn(path).length, 0);
  if (entries < worthAThread) return nothing;
  const thread = new Worker(pathToFileURL(join(root, 'src', 'library', 'read-thread.ts')), { workerData: root });
  // The first thread reads everything that this one does not, and says what is wrong with it.
  thread.on('error', () => undefined);
  return async () => {
    await thread.terminate();
  };
}

/** What the second thread does. @param root Path of the project. */
export function readBackwards(root: string): void {
  const memo = readMemo(root);
  for (const { id, path } of systemFolders(root).reverse()) {
    const harness = readHarness(path);
    for (const slug of entriesIn(path).reverse()) {
      const { folder } = readFolder(join(path, slug), { system: id, slug, harness });
      if (memo.get(folder)) return;
      memo.set(folder, readEntry(folder));
    }
  }
}
