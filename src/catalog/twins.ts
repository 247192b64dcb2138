/** Machine twins of pages: what the pure core makes of the same files, without the HTML. */
import { libraryOf } from '../library/build-library.ts';
import { loadEntries, type LoadedEntry, type LoadedLibrary } from '../library/index.ts';
import { type Kit, kitOf } from '../entry/runbook.ts';
import { highlight } from '../render/highlight.ts';
import type { System } from '../entry/types.ts';
import { rememberHighlights } from './highlight-store.ts';
import { pageKeys } from './page-keys.ts';

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

/** Paths for the twins of all entries. */
export function twinPaths() {
  const { systems, entries } = library();
  const keys = pageKeys(systems);
  return entries.map((one) => ({
    params: { system: one.entry.system, slug: one.entry.slug },
    props: { one },
    cacheKey: keys.twin(one),
  }));
}

/** What a runbook takes from an entry, its rules as highlighted HTML as well. */
export async function runbookOf({ entry }: LoadedEntry, site: URL | undefined): Promise<Kit & { rulesHtml: string }> {
  rememberHighlights(process.cwd());
  const kit = kitOf(entry, systemOf(entry.system), site?.href ?? '');
  return { ...kit, rulesHtml: await highlight(kit.rules.trimEnd(), 'yaml') };
}
