/** A thread that renders entries and writes them. Node.js runs this file as it stands, without a bundler. */
import { parentPort, workerData } from 'node:worker_threads';
import { useHighlightStore } from '../render/highlight.ts';
import { highlightStore } from './highlight-store.ts';
import { renderFolder, type Renderable } from './render-folder.ts';
import { writeStored } from './stored.ts';

/** An entry, and the file that it goes to. */
export interface RenderTask extends Renderable {
  file: string;
}

/** What a task came to: nothing, or what went wrong. */
export type RenderAnswer = string | undefined;

/** What a thread is started with. */
export interface ThreadData {
  /** Path of the project. */
  root: string;
}

if (parentPort) useHighlightStore(highlightStore((workerData as ThreadData).root));

parentPort?.on('message', (task: RenderTask) => {
  renderFolder(task).then(
    (stored) => {
      writeStored(task.file, stored);
      parentPort?.postMessage(undefined satisfies RenderAnswer);
    },
    (error: unknown) => parentPort?.postMessage(`${task.entry.path} can't be rendered: ${String(error)}` satisfies RenderAnswer),
  );
});
