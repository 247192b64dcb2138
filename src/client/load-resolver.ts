/**
 * Loads what codes are matched with, once the box is touched: first all names and codes, which are small and answer who
 * types one of them; then everything else.
 */
import { findEarly } from '../resolve/early.ts';
import { type ExactData, findExact } from '../resolve/exact.ts';
import { type NamesFile, readNames } from '../resolve/names-file.ts';
import { joinPatterns, type PatternsFile } from '../resolve/patterns-file.ts';
import type { Match, ResolverData } from '../resolve/types.ts';
import { getJson } from './get-json.ts';
import { importAgain } from './import-again.ts';
import type { Resolver } from './resolver.ts';

export type { Resolver } from './resolver.ts';

/** Ids of the systems to look for; all when left out. */
export type Systems = readonly string[] | undefined;

/** What names and codes alone say. */
export interface Exact {
  matches: Match[];
  titleOf(id: string): string;
}

/** Names as they came, and as they are looked through. */
interface Names {
  file: NamesFile;
  data: ExactData;
}

let names: Promise<Names | undefined> | undefined;
let loading: Promise<Resolver> | undefined;
/** What came. */
const there: { resolver?: Resolver } = {};

/** Milliseconds; names that have not come by then hold nothing else up. */
const patience = 3_000;

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('/names.json has not come')), patience);
  });

/** Undefined when they can't be had: `/resolver.json` says them too. */
function loadNames(): Promise<Names | undefined> {
  names ??= Promise.race([getJson<NamesFile>('/names.json').then((file) => ({ file, data: readNames(file) })), tooLate()]).catch(
    () => (names = undefined),
  );
  return names;
}

/** What the resolver knows: without names or with those of another build, all of it; else what is missing for a first answer. */
async function loadData(names: NamesFile | undefined): Promise<{ data: ResolverData; more: boolean }> {
  const joined = names && joinPatterns(await getJson<PatternsFile>('/patterns.json'), names);
  return { data: joined ?? (await getJson<ResolverData>('/resolver.json')), more: joined !== undefined };
}

async function load(): Promise<Resolver> {
  // On a slow line whatever comes beside them makes them come later.
  const known = await loadNames();
  const [{ Resolver: Made }, { data, more }] = await Promise.all([
    importAgain(() => import('./resolver.ts'), 'Resolver'),
    loadData(known?.file),
  ]);
  return (there.resolver = new Made(data, more));
}

/** The resolver; a failed download is tried again at the next call. */
export function loadResolver(): Promise<Resolver> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A first answer while the resolver is on its way; undefined when that is there, or when there is nothing to say. */
export async function exactly(text: string, systems: Systems): Promise<Exact | undefined> {
  if (there.resolver) return undefined;
  const data = (await loadNames())?.data;
  if (data === undefined) return undefined;
  const exact = findExact(text, data, systems);
  const matches = exact.length > 0 ? exact : findEarly(text, data, systems);
  if (matches.length === 0) return undefined;
  return { matches, titleOf: (id) => data.systems.find((system) => system.id === id)?.title ?? id };
}
