/** The resolver with everything that lies on disk, for the command line, the verifier and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFrontmatter } from '../entry/frontmatter.ts';
import { aliases, spell } from '../entry/spelling.ts';
import { parseSystem } from '../entry/system.ts';
import type { Entry, Facts, System } from '../entry/types.ts';
import { buildResolverData, type ResolverData, type Shape } from '../resolve/index.ts';
import { foldersIn } from './files.ts';

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

/** What the resolver takes from an entry. */
export type EntryFacts = Pick<Entry, 'system' | 'slug' | 'code' | 'name' | 'summary' | 'messages' | 'kind' | 'changes'>;

/**
 * What the resolver knows of systems and entries. The site's search box and the command line are given the same.
 * @param root Path of the project, where the shapes lie.
 */
export function resolverData(root: string, systems: readonly System[], entries: readonly EntryFacts[]): ResolverData {
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
 * Reads systems and the facts of their entries. Bodies and programs, which are most of the content, are not parsed.
 * Entries whose facts are incomplete are left out.
 */
export function readFacts(root: string): { systems: System[]; entries: EntryFacts[] } {
  const top = join(root, 'content', 'systems');
  const systems = foldersIn(top).flatMap((id) => {
    const file = join(top, id, 'system.yaml');
    return existsSync(file) ? (parseSystem(readFileSync(file, 'utf8'), file).system ?? []) : [];
  });
  const entries = systems.flatMap(({ id: system }) =>
    foldersIn(join(top, system)).flatMap((slug) => {
      const file = entryFile(root, system, slug);
      const { value, complete } = existsSync(file)
        ? readFrontmatter(withoutMark(readFileSync(file, 'utf8')))
        : { value: {}, complete: false };
      // Complete means that no key failed its schema and none is missing.
      return complete ? [{ ...(value as Facts), system, slug }] : [];
    }),
  );
  return { systems, entries };
}

/**
 * What the resolver needs, and nothing else.
 * @throws Error when a shape can't be used.
 */
export function readResolverData(root: string): ResolverData {
  const { systems, entries } = readFacts(root);
  return resolverData(root, systems, entries);
}

/** Path of an entry's file. */
export function entryFile(root: string, system: string, slug: string): string {
  return join(root, 'content', 'systems', system, slug, 'entry.mdx');
}

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
