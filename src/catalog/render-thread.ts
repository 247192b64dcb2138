/** A thread that renders entries and writes them. Node.js runs this file as it stands, without a bundler. */
import { parentPort, workerData } from 'node:worker_threads';
import { highlight, useHighlightStore } from '../render/highlight.ts';
import type { Block } from './colour-plan.ts';
import { highlightStore } from './highlight-store.ts';
import { renderFolder, type Renderable } from './render-folder.ts';
import { writeStored } from './stored.ts';

/** An entry, and the file that it goes to. */
export interface RenderTask extends Renderable {
  file: string;
}

/** What a thread is asked to do: to colour blocks, so that the store has them, or to render an entry. */
export type ThreadTask = { blocks: readonly Block[] } | RenderTask;

/** What a task came to: nothing, or what went wrong. */
export type RenderAnswer = string | undefined;

/** What a thread is started with. */
export interface ThreadData {
  /** Path of the project. */
  root: string;
}

if (parentPort) useHighlightStore(highlightStore((workerData as ThreadData).root));

async function work(task: ThreadTask): Promise<void> {
  if ('blocks' in task) for (const { code, language, marks } of task.blocks) await highlight(code, language, marks);
  else writeStored(task.file, await renderFolder(task));
}

const nameOf = (task: ThreadTask) => ('blocks' in task ? `a program in ${task.blocks[0]?.language ?? 'no language'}` : task.entry.path);

parentPort?.on('message', (task: ThreadTask) => {
  work(task).then(
    () => parentPort?.postMessage(undefined satisfies RenderAnswer),
    (error: unknown) => parentPort?.postMessage(`${nameOf(task)} can't be rendered: ${String(error)}` satisfies RenderAnswer),
  );
});
