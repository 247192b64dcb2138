/** Threads that take chunks of lines off the main one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ResolveOptions, ResolverData } from '../resolve/index.ts';
import type { Answered } from './batch.ts';

/** More do not pay: one thread reads and writes everything. */
const most = 4;

interface Helper {
  worker: Worker;
  /** It has its data and no chunk. */
  idle: boolean;
}

type Said = 'ready' | (Answered & { id: number });

/** Helpers for a machine with more than one core. Each takes a moment to start, during which it is not idle. */
export class Helpers {
  readonly #helpers: Helper[];
  readonly #waiting = new Map<number, PromiseWithResolvers<Answered>>();
  #next = 0;

  constructor(given: ResolverData, options: ResolveOptions) {
    const count = Math.min(most, availableParallelism() - 1);
    this.#helpers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('batch-worker.ts', import.meta.url), { workerData: { given, options } });
      const helper: Helper = { worker, idle: false };
      worker.on('message', (said: Said) => {
        helper.idle = true;
        if (said !== 'ready') this.#settle(said.id, (one) => one.resolve(said));
      });
      // What a helper can't do is the answer to what it was given; the main thread has none of its faults to fear.
      worker.on('error', (error) => {
        for (const id of [...this.#waiting.keys()]) this.#settle(id, (one) => one.reject(error));
      });
      return helper;
    });
  }

  #settle(id: number, how: (one: PromiseWithResolvers<Answered>) => void): void {
    const one = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (one) how(one);
  }

  /** Gives a chunk away; undefined when every helper has one already. */
  take(lines: readonly string[]): Promise<Answered> | undefined {
    const helper = this.#helpers.find(({ idle }) => idle);
    if (helper === undefined) return undefined;
    helper.idle = false;
    const id = this.#next++;
    const waiting = Promise.withResolvers<Answered>();
    this.#waiting.set(id, waiting);
    helper.worker.postMessage({ id, lines });
    return waiting.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map(({ worker }) => worker.terminate()));
  }
}
