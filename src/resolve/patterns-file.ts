/**
 * `patterns.json`: what the resolver knows besides names and codes, for a page that has loaded those before. The whole,
 * `resolver.json`, says every name a second time: an eighth of it, compressed, with a thousand entries.
 */
import { codeKey } from './compile.ts';
import { type NamesFile, readNames } from './names-file.ts';
import type { ResolverData, ResolverEntry } from './types.ts';

/** What names and codes don't say of an entry. */
type More = Partial<ResolverEntry>;

/** What {@link ResolverData} is read from, with {@link NamesFile}. */
export interface PatternsFile extends Omit<ResolverData, 'entries'> {
  /** Id of the names that it goes with. */
  names: string;
  /** By id of the system, and place of the entry within it. */
  more: Record<string, Record<string, More>>;
}

/**
 * @param data The core, or the whole.
 * @param names Id of the names.
 * @returns What {@link joinPatterns} makes the same of, but for the order of systems among entries.
 */
export function packPatterns({ entries, ...rest }: ResolverData, names: string): PatternsFile {
  const more = rest.systems.flatMap(({ id }) => {
    const own = entries
      .filter(({ system }) => system === id)
      .flatMap(({ system: _system, slug: _slug, name: _name, code, ...others }, place) => {
        const all: More = { ...(code !== undefined && codeKey(code) !== code && { code }), ...others };
        return Object.keys(all).length > 0 ? [[place, all] as const] : [];
      });
    return own.length > 0 ? [[id, Object.fromEntries(own)] as const] : [];
  });
  return { ...rest, names, more: Object.fromEntries(more) };
}

/**
 * @returns What the resolver knows; `undefined` when the names are of another build: one of the files was kept from before
 *   the site was published anew.
 */
export function joinPatterns({ more, names: id, ...rest }: PatternsFile, file: NamesFile): ResolverData | undefined {
  if (id !== file.id) return undefined;
  const entries = readNames(file).systems.flatMap(({ id, entries: own }) =>
    own.map(([code, slug, name], place): ResolverEntry => ({
      system: id,
      ...(code !== '' && { code }),
      slug: slug === '' ? code : slug,
      name,
      ...more[id]?.[place],
    })),
  );
  return { ...rest, entries };
}
