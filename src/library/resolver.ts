/** The resolver with everything that lies on disk, for the command line, the verifier and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFrontmatter } from '../entry/frontmatter.ts';
import { aliases, spell } from '../entry/spelling.ts';
import { parseSystem } from '../entry/system.ts';
import type { Entry, Facts, System } from '../entry/types.ts';
import { buildResolverData, type ResolverBridge, type ResolverComparison, type ResolverData, type Shape } from '../resolve/index.ts';
import { contentFolders, systemFolder, systemFolders } from './content.ts';
import { foldersIn } from './files.ts';

/** The shapes beside a system's `system.yaml`; none when there is no such file. */
export function readShapes(root: string, system: string): Shape[] {
  const path = join(systemFolder(root, system), 'shapes.yaml');
  // `buildResolverData` checks each shape and names the one that can't be used.
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Shape[] | null) ?? []) : [];
}

/** The words in which people ask for the entries of a system, by slug: the content of its `phrases.yaml`. */
export function readPhrases(root: string, system: string): Record<string, string[]> {
  const path = join(systemFolder(root, system), 'phrases.yaml');
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Record<string, string[]> | null) ?? {}) : {};
}

/** The YAML files of a folder, parsed, in the order of their names; none when there is no such folder. */
function yamlIn(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => parse(readFileSync(join(folder, name), 'utf8')) as unknown);
}

/** What the resolver takes from a file in `content/confusables/`; the catalog checks its shape. */
interface ComparisonFile {
  id: string;
  title: string;
  answers: { open: string }[];
}

/** The pages that tell codes of these systems apart. */
export function readComparisons(root: string, systems: readonly Pick<System, 'id'>[]): ResolverComparison[] {
  return systems.flatMap(({ id: system }) =>
    (contentFolders(root).flatMap((content) => yamlIn(join(content, 'confusables', system))) as ComparisonFile[]).map(
      ({ id, title, answers }) => ({
        system,
        id,
        title,
        slugs: [...new Set(answers.map(({ open }) => open))],
      }),
    ),
  );
}

/** What the resolver takes from a file in `content/mappings/`; the catalog checks its shape. */
interface MappingFile {
  tables: { from: string; to: string; situation: string; edges: Record<string, string> }[];
}

/**
 * The mappings between systems that have entries, as slugs. Left out are those between systems that share their numbers:
 * their `kin` says it already.
 */
export function readBridges(
  root: string,
  systems: readonly Pick<System, 'id' | 'kin'>[],
  entries: readonly EntryFacts[],
): ResolverBridge[] {
  const kinOf = (id: string) => systems.find((one) => one.id === id)?.kin?.system;
  const slugOf = (system: string, label: string) =>
    entries.find((one) => one.system === system && (one.name === label || (one.code !== undefined && label.split(' ')[0] === one.code)))
      ?.slug;
  return (contentFolders(root).flatMap((content) => yamlIn(join(content, 'mappings'))) as MappingFile[])
    .flatMap(({ tables }) => tables)
    .filter(({ from, to }) => from !== to && kinOf(from) !== to && kinOf(to) !== from)
    .flatMap(({ from, to, situation, edges }): ResolverBridge[] => {
      const known = Object.entries(edges).flatMap(([a, b]) => {
        const [source, target] = [slugOf(from, a), slugOf(to, b)];
        return source === undefined || target === undefined ? [] : [[source, target] as const];
      });
      return known.length === 0 ? [] : [{ from, to, situation, edges: Object.fromEntries(known) }];
    });
}

/** What the resolver takes from an entry. */
export type EntryFacts = Pick<
  Entry,
  'system' | 'slug' | 'code' | 'name' | 'alsoNamed' | 'http' | 'summary' | 'messages' | 'kind' | 'changes'
> & { causes: readonly Pick<Entry['causes'][number], 'id' | 'title'>[] };

const causeTag = /^<Cause [^>\n]*>/gm;

/**
 * Ids and titles of the causes in an entry's source, for those who don't parse its body. A test holds it to what the
 * parser finds.
 */
export function causesIn(source: string): EntryFacts['causes'] {
  return (source.match(causeTag) ?? []).flatMap((tag) => {
    const [id, title] = ['id', 'title'].map((name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
    return id === undefined || title === undefined ? [] : [{ id, title }];
  });
}

/** Words of fewer than this many blanks are a name rather than a text. */
const blanks = 2;

/**
 * The texts that patterns are made of word for word, by the name that they stand for: people type a part of one as they
 * do of a message. Not those that count beside other words only.
 */
function textsOf(shapes: readonly Shape[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { pattern, map = {}, near } of shapes) {
    if (pattern !== '(?<name>{map})' || near !== undefined) continue;
    for (const [text, name] of Object.entries(map)) {
      if (text.split(' ').length > blanks && text !== name) texts.set(name, [...(texts.get(name) ?? []), text]);
    }
  }
  return texts;
}

/**
 * What the resolver knows of systems and entries. The site's search box and the command line are given the same.
 * @param root Path of the project, where the shapes lie.
 */
export function resolverData(root: string, systems: readonly System[], entries: readonly EntryFacts[]): ResolverData {
  const phrases = new Map(systems.map(({ id }) => [id, readPhrases(root, id)]));
  const shapes = new Map(systems.map(({ id }) => [id, readShapes(root, id)]));
  const texts = new Map([...shapes].map(([id, own]) => [id, textsOf(own)]));
  return buildResolverData({
    comparisons: readComparisons(root, systems),
    bridges: readBridges(root, systems, entries),
    systems: systems.map(({ id, title, words, about, suffix, kin, carries }) => ({
      id,
      title,
      words,
      about,
      suffix,
      kin,
      carries,
      shapes: shapes.get(id),
    })),
    entries: entries.map((entry) => {
      const system = systems.find(({ id }) => id === entry.system);
      const { system: id, slug, code, name, summary, messages, kind, changes, causes } = entry;
      const others = entry.alsoNamed.map((other) => other.name);
      const spellings = system ? [...aliases(system, entry), ...spell(system, entry).map(({ text }) => text)] : [];
      return {
        system: id,
        slug,
        code,
        name,
        summary,
        names: others,
        aliases: spellings,
        messages: [...messages, ...[name, ...others].flatMap((one) => texts.get(id)?.get(one) ?? []).map((text) => ({ text }))],
        phrases: phrases.get(id)?.[slug],
        causes: causes.map((cause) => ({ id: cause.id, title: cause.title })),
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
  const systems: System[] = [];
  const entries: EntryFacts[] = [];
  for (const { id, path } of systemFolders(root)) {
    const about = join(path, 'system.yaml');
    const system = existsSync(about) ? parseSystem(readFileSync(about, 'utf8'), about).system : undefined;
    if (!system) continue;
    systems.push(system);
    for (const slug of foldersIn(path)) {
      const file = join(path, slug, 'entry.mdx');
      if (!existsSync(file)) continue;
      const source = withoutMark(readFileSync(file, 'utf8'));
      const { value, complete } = readFrontmatter(source);
      // Complete means that no key failed its schema and none is missing.
      if (complete) entries.push({ ...(value as Facts), system: id, slug, causes: causesIn(source) });
    }
  }
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
  return join(systemFolder(root, system), slug, 'entry.mdx');
}

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
