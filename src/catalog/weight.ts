/** How heavy an entry's page gets, without rendering it. */
import type { RenderedEntry } from '../render/render-entry.ts';

/** Fields that don't stand on the entry's page, or only at its end. */
const elsewhere = new Set(['markdown', 'sources', 'looks', 'messages', 'notShown', 'path', 'why']);

/**
 * Characters of an entry beyond which its page folds the program of its first fix too: more would not fit into 20 kB.
 * Over 128 entries, this length told the compressed bytes of a page with a correlation of 0.99 (about 0.32 B a
 * character, beside 3.4 kB that all pages have).
 */
const most = 24_000;

/** @returns Whether even the program of the first fix must be folded for the page to stay within its budget. */
export function isHeavy(entry: RenderedEntry): boolean {
  const text = JSON.stringify(entry, (key, value: unknown) => (elsewhere.has(key) ? undefined : value));
  return text.length > most;
}
