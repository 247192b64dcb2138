/** Renders many entries, on all processors when they are many. Highlighting programs is the largest part of a build. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { useHighlightStore } from '../render/highlight.ts';
import { highlightStore, pruneHighlights } from './highlight-store.ts';
import { renderFolder } from './render-folder.ts';
import type { RenderAnswer, RenderTask, ThreadData } from './render-thread.ts';
import { writeStored } from './stored.ts';

/** A thread needs the time of some 30 entries until it has loaded the highlighter. */
const worthAThread = 60;

/** Threads beyond these would only wait for the one that reads and writes. */
const mostThreads = 8;

/** A thread needs a fifth of it. Without a limit, its heap grows to several times of what it needs before it is collected. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

async function inThread(root: string, next: () => RenderTask | undefined): Promise<void> {
  const workerData: ThreadData = { root };
  const worker = new Worker(pathToFileURL(join(root, 'src', 'catalog', 'render-thread.ts')), { workerData, resourceLimits });
  try {
    for (let task = next(); task; task = next()) {
      worker.postMessage(task);
      // An error that the thread does not survive rejects this.
      const [problem] = (await once(worker, 'message')) as [RenderAnswer];
      if (problem !== undefined) throw new Error(problem);
    }
  } finally {
    await worker.terminate();
  }
}

/** A single thread would only wait for another one. */
const threadsFor = (tasks: number): number => Math.min(availableParallelism(), mostThreads, Math.floor(tasks / worthAThread));

/**
 * Renders and writes all tasks.
 * @param root Path of the project.
 * @param threads How many threads work on it; by default as many as are worth their start.
 * @throws What the first task that fails says.
 */
export async function renderAll(root: string, tasks: readonly RenderTask[], threads: number = threadsFor(tasks.length)): Promise<void> {
  if (tasks.length === 0) return;
  if (threads < 2) {
    useHighlightStore(highlightStore(root));
    for (const task of tasks) writeStored(task.file, await renderFolder(task));
    pruneHighlights(root);
    return;
  }
  const left = tasks[Symbol.iterator]();
  const next = () => left.next().value;
  await Promise.all(Array.from({ length: threads }, () => inThread(root, next)));
  pruneHighlights(root);
}
