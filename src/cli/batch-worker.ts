/** A thread of `errdex resolve --batch`: answers chunks of lines with a resolver of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile, type ResolveOptions, type ResolverData } from '../resolve/index.ts';
import { answerLines } from './batch.ts';

// Handed over as it was read: to read it again would take most of the time that a helper saves.
const { given, options } = workerData as { given: ResolverData; options: ResolveOptions };
const data = compile(given);

parentPort?.on('message', ({ id, lines }: { id: number; lines: string[] }) => {
  parentPort?.postMessage({ id, ...answerLines(lines, data, options) });
});
parentPort?.postMessage('ready');
