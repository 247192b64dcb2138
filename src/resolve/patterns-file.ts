/**
 * `patterns.json`: what the resolver knows besides names and codes, for a page that has loaded those before. The whole,
 * `resolver.json`, says every name a second time: an eighth of it, compressed, with a thousand entries. What a first
 * answer does without is in `later.json`.
 */
import { codeKey, type CompiledData } from './compile.ts';
import { type NamesFile, readNames } from './names-file.ts';
import {
  type DataShape,
  type ResolverComparison,
  type ResolverData,
  type ResolverEntry,
  type ResolverSystem,
  severities,
} from './types.ts';

/** What names and codes don't say of an entry. */
type More = Partial<ResolverEntry>;

/** What {@link ResolverData} is read from, with {@link NamesFile}. */
export interface PatternsFile extends Omit<ResolverData, 'systems' | 'entries' | 'comparisons'> {
  /** Id of the names that it goes with. */
  names: string;
  /** With the number of its shapes in place of them, an empty filter, and no title. */
  systems: (Omit<ResolverSystem, 'shapes' | 'title'> & { shapes: number })[];
  /**
   * The shapes of all systems as columns, by the name of a field; 0 where a shape has no such field, and for what
   * {@link NamesFile} says of those that are early.
   */
  shapes: Record<string, unknown[]>;
  /** By id of the system: who has to change something, a digit an entry, which is its place among the severities. */
  parties: Record<string, string>;
  /** By id of the system, and place of the entry within it. */
  more: Record<string, Record<string, More>>;
}

/** What {@link addLater} adds. */
export interface LaterFile {
  version: 1;
  /** Id of a system → which texts ask for its messages. */
  keys: Record<string, string>;
  comparisons: readonly ResolverComparison[];
}

const usual = 'service' as const;

/**
 * @param data The core.
 * @param names Id of the names.
 * @returns What {@link joinPatterns} makes the same of, without what is in {@link packLater}, and but for the order of
 *   systems among entries.
 */
export function packPatterns({ entries, systems, comparisons: _later, ...rest }: ResolverData, names: string): PatternsFile {
  const ownOf = (id: string) => entries.filter(({ system }) => system === id);
  const more = systems.flatMap(({ id }) => {
    const own = ownOf(id).flatMap(({ system: _system, slug: _slug, name: _name, party: _party, code, ...others }, place) => {
      const all: More = { ...(code !== undefined && codeKey(code) !== code && { code }), ...others };
      return Object.keys(all).length > 0 ? [[place, all] as const] : [];
    });
    return own.length > 0 ? [[id, Object.fromEntries(own)] as const] : [];
  });
  const shapes = systems.flatMap((system) =>
    system.shapes.map(({ pattern, ...shape }): Partial<DataShape> => (shape.early ? shape : { pattern, ...shape })),
  );
  const fields = [...new Set(shapes.flatMap((shape) => Object.keys(shape) as (keyof DataShape)[]))];
  return {
    ...rest,
    names,
    systems: systems.map(({ title: _title, shapes: own, keys, ...system }) => ({
      ...system,
      shapes: own.length,
      ...(keys !== undefined && { keys: '' }),
    })),
    shapes: Object.fromEntries(fields.map((field) => [field, shapes.map((shape) => shape[field] ?? 0)])),
    parties: Object.fromEntries(
      systems.map(({ id }) => [
        id,
        ownOf(id)
          .map(({ party = usual }) => severities.indexOf(party))
          .join(''),
      ]),
    ),
    more: Object.fromEntries(more),
  };
}

/** @returns What {@link packPatterns} leaves out but names: what is asked for when a first answer has been given. */
export function packLater({ systems, comparisons = [] }: ResolverData): LaterFile {
  return { version: 1, keys: Object.fromEntries(systems.map(({ id, keys = '' }) => [id, keys])), comparisons };
}

/** Takes in what came later. */
export function addLater(data: CompiledData, { keys, comparisons }: LaterFile): void {
  for (const { system } of data.systems) system.keys = keys[system.id];
  data.comparisons = comparisons;
}

/**
 * @returns What the resolver knows; `undefined` when the names are of another build: one of the files was kept from before
 *   the site was published anew.
 */
export function joinPatterns(
  { more, names: id, systems, shapes, parties, ...rest }: PatternsFile,
  file: NamesFile,
): ResolverData | undefined {
  if (id !== file.id) return undefined;
  const entries = readNames(file).systems.flatMap(({ id, entries: own }) =>
    own.map(([code, slug, name], place): ResolverEntry => {
      const party = severities[Number(parties[id]?.[place])] ?? usual;
      return {
        system: id,
        ...(code !== '' && { code }),
        slug: slug === '' ? code : slug,
        name,
        ...(party !== usual && { party }),
        ...more[id]?.[place],
      };
    }),
  );
  const columns = Object.entries(shapes);
  let at = 0;
  const early = [...file.early];
  const next = (): DataShape => {
    const own = columns.flatMap(([field, values]) => (values[at] === 0 ? [] : [[field, values[at]] as const]));
    at += 1;
    const shape = Object.fromEntries(own) as unknown as DataShape;
    if (!shape.early) return shape;
    const [, pattern = ''] = early.shift() ?? [];
    return { ...shape, pattern };
  };
  const titles = new Map(file.systems.map((system) => [system.id, system.title]));
  const whole = systems.map((system) => ({
    ...system,
    title: titles.get(system.id) ?? system.id,
    shapes: Array.from({ length: system.shapes }, next),
  }));
  return { ...rest, systems: whole, entries };
}
