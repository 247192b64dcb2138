/** The resolver with all that lies on disk, and what a reader is told of an answer. */
import { existsSync, readFileSync } from 'node:fs';
import { parseEntry } from '../entry/parse-entry.ts';
import { suggestion } from '../entry/nearest.ts';
import { ContentError, entryFile, rememberedResolverData } from '../library/index.ts';
import { compile, type CompiledData, type Match, type ResolverData } from '../resolve/index.ts';
import { UsageError } from './command.ts';

/** @throws UsageError when the content can't be used. */
export function loadResolver(root: string): CompiledData {
  return compile(loadResolverData(root));
}

/**
 * The resolver's data as other threads can be given it.
 * @throws UsageError when the content can't be used.
 */
export function loadResolverData(root: string): ResolverData {
  try {
    return rememberedResolverData(root);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`the content can't be used; run \`npx errdex lint\`. ${first}`);
  }
}

/**
 * The systems that are meant by ids, or by words that name them: `tf` is tensorflow.
 * @throws UsageError for one that there is not.
 */
export function systemsNamed(given: readonly string[], { systems, systemWords }: CompiledData): string[] {
  const ids = systems.map(({ system }) => system.id);
  return given.map((word) => {
    const id = ids.includes(word) ? word : systemWords.get(word.toLowerCase());
    if (id === undefined) throw new UsageError(`unknown system "${word}". ${suggestion(word, ids, 'There are')}`);
    return id;
  });
}

/** Title of a cause, read from its entry: the resolver does without the bodies of entries. */
export function causeTitles(root: string): (match: Match) => string | undefined {
  const known = new Map<string, Map<string, string>>();
  return ({ system, slug, cause }) => {
    if (cause === undefined) return undefined;
    const file = entryFile(root, system, slug);
    let titles = known.get(file);
    if (titles === undefined) {
      const entry = existsSync(file) ? parseEntry(readFileSync(file, 'utf8'), file).entry : undefined;
      titles = new Map(entry?.causes.map(({ id, title }) => [id, title]));
      known.set(file, titles);
    }
    return titles.get(cause);
  };
}
