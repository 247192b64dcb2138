/** The resolver with everything that lies on disk, for the command line, the verifier and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Library } from '../entry/lint.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { aliases, spell } from '../entry/spelling.ts';
import type { Entry, System } from '../entry/types.ts';
import { buildResolverData, compile, type Match, resolve, type ResolverData, type Shape } from '../resolve/index.ts';

/** The shapes beside a system's `system.yaml`; none when there is no such file. */
export function readShapes(root: string, system: string): Shape[] {
  const path = join(root, 'content', 'systems', system, 'shapes.yaml');
  // `buildResolverData` checks each shape and names the one that can't be used.
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Shape[] | null) ?? []) : [];
}

/** The words in which people ask for the entries of a system, by slug: the content of its `phrases.yaml`. */
export function readPhrases(root: string, system: string): Record<string, string[]> {
  const path = join(root, 'content', 'systems', system, 'phrases.yaml');
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Record<string, string[]> | null) ?? {}) : {};
}

/**
 * What the resolver knows of systems and entries. The site's search box and the command line are given the same.
 * @param root Path of the project, where the shapes lie.
 */
export function resolverData(root: string, systems: readonly System[], entries: readonly Entry[]): ResolverData {
  const phrases = new Map(systems.map(({ id }) => [id, readPhrases(root, id)]));
  return buildResolverData({
    systems: systems.map(({ id, title, words, suffix, kin }) => ({ id, title, words, suffix, kin, shapes: readShapes(root, id) })),
    entries: entries.map((entry) => {
      const system = systems.find(({ id }) => id === entry.system);
      const { system: id, slug, code, name, summary, messages, kind, changes } = entry;
      const spellings = system ? [...aliases(system, entry), ...spell(system, entry).map(({ text }) => text)] : [];
      return {
        system: id,
        slug,
        code,
        name,
        summary,
        aliases: spellings,
        messages,
        phrases: phrases.get(id)?.[slug],
        party: kind === 'success' ? ('success' as const) : changes[0],
      };
    }),
  });
}

/**
 * @param library As read; entries that can't be understood are left out.
 * @returns A function from text to matches, best first.
 */
export function resolverOf(root: string, library: Pick<Library, 'systems' | 'folders'>): (text: string) => Match[] {
  const entries = library.folders.flatMap(({ source, path }) => parseEntry(source, path).entry ?? []);
  const data = compile(resolverData(root, library.systems, entries));
  return (text) => resolve(text, data).matches;
}
