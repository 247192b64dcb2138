/** Machine twins of pages: what the pure core makes of the same files, without the HTML. */
import { libraryOf } from '../library/build-library.ts';
import { loadEntries, type LoadedEntry, type LoadedLibrary } from '../library/index.ts';
import type { OutputContext } from '../entry/json.ts';
import type { System } from '../entry/types.ts';

let loaded: LoadedLibrary | undefined;

/** The library as it lies on disk; read once a build, anew for each request while authors work. */
export function library(): LoadedLibrary {
  if (import.meta.env.DEV) return loadEntries(process.cwd());
  loaded ??= libraryOf(process.cwd());
  return loaded;
}

/** The system of an entry. */
export function systemOf(id: string): System {
  const system = library().systems.find((one) => one.id === id);
  if (!system) throw new Error(`no system is called ${id}`);
  return system;
}

/** What the core needs besides the entry. */
export function contextOf({ entry, programs }: LoadedEntry, site: URL | undefined): OutputContext {
  return { site: site?.href ?? '', system: systemOf(entry.system), programs };
}

/** Paths for the twins of all entries. */
export function twinPaths() {
  return library().entries.map((one) => ({
    params: { system: one.entry.system, slug: one.entry.slug },
    props: { one },
  }));
}
