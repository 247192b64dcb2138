/**
 * The library of a running build. Astro's hooks, its content loader and its pages each get modules of their own, but
 * share a process: what the content lint has read and checked is handed to the others here, so that a thousand
 * entries are parsed once and not five times.
 */
import { loadEntries, type LoadedLibrary } from './index.ts';

const key = Symbol.for('errdex.build-library');
const shared = globalThis as { [key]?: LoadedLibrary };

/** Hands over what was read. Only a build does; while authors work, everybody reads what lies on disk now. */
export function shareLibrary(library: LoadedLibrary): void {
  shared[key] = library;
}

/** What the build has read; `undefined` when no build is running. */
export function sharedLibrary(): LoadedLibrary | undefined {
  return shared[key];
}

/** What the build has read, else what lies on disk. */
export function libraryOf(root: string): LoadedLibrary {
  return sharedLibrary() ?? loadEntries(root);
}
