/** A thread that writes files. Node.js runs this file as it stands, without a bundler. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** A file below the folder that the thread is started with. */
export type WrittenFile = [path: string, content: string];

/** What came of a message: nothing, or what went wrong. */
export type WriteAnswer = string | undefined;

const made = new Set<string>();

function write([path, content]: WrittenFile): void {
  const file = join(workerData as string, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
}

parentPort?.on('message', (files: WrittenFile[]) => {
  let answer: WriteAnswer;
  try {
    for (const file of files) write(file);
  } catch (error) {
    answer = `A file of the build can't be written: ${String(error)}`;
  }
  parentPort?.postMessage(answer);
});
