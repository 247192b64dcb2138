/**
 * Keeps a build's heap near what it needs. The engine lets a heap grow to several times its live part before it
 * collects, up to a fourth of the machine's memory: the build of a thousand entries took more than twice what it used.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that the heap may grow between two collections: a collection takes as long as some hundred pages. */
const usual = 300e6;

let collect: (() => void) | undefined;
let least = 0;

/** The engine hands its collector out to new contexts only, once it is told so. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Collects everything: where a part of the build ends whose data nobody needs any more. */
export function collectGarbage(): void {
  collect ??= collector();
  collect();
  least = getHeapStatistics().total_heap_size;
}

/** Collects when the heap has grown much since the last time. To be called often; looking costs some microseconds. */
export function collectWhenGrown(slack: number = usual): void {
  if (getHeapStatistics().total_heap_size > least + slack) collectGarbage();
}
