/**
 * Files that can be written before Astro's pages are there. A thread writes them while Astro makes the pages, one of
 * whose processors is free: they are many, and most of their time is the file system's.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { WriteAnswer, WrittenFile } from './write-thread.ts';

/** A file whose content is asked for when it is written. */
export interface ReadyFile {
  /** Below the folder of the build, with slashes. */
  path: string;
  content: () => string;
}

/** Files of one message. The thread has one at a time, so that no more contents than these are in memory twice. */
const filesAtOnce = 200;

let waiting: ReadyFile[] = [];

/** Has files written with the next build. To be called in `astro:build:start`, before Astro empties the folder. */
export function writeLater(files: Iterable<ReadyFile>): void {
  for (const file of files) waiting.push(file);
}

/**
 * Writes files, and empties the list.
 *
 * @param root Path of the project.
 * @param folder Path of the folder of the build.
 * @throws What the first file that can't be written says.
 */
export async function writeAll(files: ReadyFile[], { root, folder }: { root: string; folder: string }): Promise<void> {
  if (files.length === 0) return;
  const thread = new Worker(pathToFileURL(join(root, 'src', 'integrations', 'write-thread.ts')), { workerData: folder });
  try {
    // What is written is let go of.
    while (files.length > 0) {
      const batch = files.splice(0, filesAtOnce).map(({ path, content }): WrittenFile => [path, content()]);
      thread.postMessage(batch);
      // An error that the thread does not survive rejects this.
      const [problem] = (await once(thread, 'message')) as [WriteAnswer];
      if (problem !== undefined) throw new Error(problem);
    }
  } finally {
    await thread.terminate();
  }
}

/** Its place is after all that have files written, and before what reads the whole folder. */
export function readyFiles(): AstroIntegration {
  let root = '';
  let folder = '';
  let written: Promise<void> | undefined;
  return {
    name: 'errdex:ready-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
      },
      // Astro has emptied the folder by now.
      'astro:build:setup': () => {
        const files = waiting;
        waiting = [];
        // The hook may be called for several parts of a build.
        written = Promise.all([written, writeAll(files, { root, folder })]).then(() => undefined);
        // Who waits for it says what went wrong.
        written.catch(() => undefined);
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
}
