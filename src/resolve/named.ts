import type { CompiledData } from './compile.ts';
import { namesIn } from './names.ts';
import { tokensOf } from './tokens.ts';

/** A name that many entries share tells none of them. */
const most = 3;

/**
 * Addresses of the entries whose name stands among other words of a short text that has no code for sure: `conflict git
 * push lfs` may be about 409. As a code that would be wrong too often; of pages, theirs are the best to begin with.
 */
export function pagesNamed(text: string, data: CompiledData): string[] {
  const names = namesIn(tokensOf(text, data) ?? [], data, () => true).filter(({ exact }) => exact);
  return [...new Set(names.flatMap(({ list }) => list.map(({ url }) => url)))].slice(0, most);
}
