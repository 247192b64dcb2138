/** Renders many entries, on all processors when they are many. Highlighting programs is the largest part of a build. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { useHighlightStore } from '../render/highlight.ts';
import { type Block, colourPlan, programBlocks } from './colour-plan.ts';
import { highlightStore, pruneHighlights } from './highlight-store.ts';
import { renderFolder } from './render-folder.ts';
import type { RenderAnswer, RenderTask, ThreadData, ThreadTask } from './render-thread.ts';
import { writeStored } from './stored.ts';

/** A thread needs the time of some 30 entries until it has loaded the highlighter. */
const worthAThread = 60;

/** Threads beyond these would only wait for the one that reads and writes. */
const mostThreads = 8;

/** A thread needs a fifth of it. Without a limit, its heap grows to several times of what it needs before it is collected. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

class Thread {
  readonly #worker: Worker;

  constructor(root: string) {
    const workerData: ThreadData = { root };
    this.#worker = new Worker(pathToFileURL(join(root, 'src', 'catalog', 'render-thread.ts')), { workerData, resourceLimits });
  }

  /** Does one task after the other, until there is none. */
  async work(next: () => ThreadTask | undefined): Promise<void> {
    for (let task = next(); task; task = next()) {
      this.#worker.postMessage(task);
      // An error that the thread does not survive rejects this.
      const [problem] = (await once(this.#worker, 'message')) as [RenderAnswer];
      if (problem !== undefined) throw new Error(problem);
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A single thread would only wait for another one. */
const threadsFor = (tasks: number): number => Math.min(availableParallelism(), mostThreads, Math.floor(tasks / worthAThread));

async function inThreads(
  root: string,
  { tasks, blocks }: { tasks: readonly RenderTask[]; blocks: readonly Block[] },
  count: number,
): Promise<void> {
  const threads = Array.from({ length: count }, () => new Thread(root));
  const plan = colourPlan(blocks, count);
  const left = tasks[Symbol.iterator]();
  try {
    await Promise.all(
      threads.map((thread, i) =>
        thread.work(() => {
          const next = plan[i]?.();
          return next && { blocks: next };
        }),
      ),
    );
    // When all is coloured, an entry takes its programs from the store.
    await Promise.all(threads.map((thread) => thread.work(() => left.next().value)));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/**
 * Renders and writes all tasks.
 * @param root Path of the project.
 * @param options `further`: blocks of other pages, which are to be coloured as well when threads are worth their start.
 *   `threads`: how many work on it; by default as many as are worth it.
 * @throws What the first task that fails says.
 */
export async function renderAll(
  root: string,
  tasks: readonly RenderTask[],
  { further = () => [], threads = threadsFor(tasks.length) }: { further?: () => readonly Block[]; threads?: number } = {},
): Promise<void> {
  if (tasks.length === 0) return;
  if (threads < 2) {
    useHighlightStore(highlightStore(root));
    for (const task of tasks) writeStored(task.file, await renderFolder(task));
  } else {
    await inThreads(root, { tasks, blocks: [...programBlocks(tasks), ...further()] }, threads);
  }
  pruneHighlights(root);
}
