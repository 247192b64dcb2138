/**
 * Words in pages, found by Pagefind. It joins the words of a query with AND, deletes punctuation without leaving a
 * gap, and knows no "or", so a query is rewritten first and relaxed when nothing holds all of its words.
 */

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
  }>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PageHit {
  url: string;
  title: string;
  /** The cause, fix or other item that holds the words; absent for the page itself. */
  section?: string;
  /** Text around the words; Pagefind escapes it and marks the words with `<mark>`. */
  excerpt: string;
}

/** Each word may cost a part of the index of some 20 kB; more than this make a query that no page holds anyway. */
const mostWords = 6;

/** Words that stand in most log lines and say nothing of what went wrong. */
const everywhere = new Set(
  'the a an is in of to for on at by with and or not was be it this that from error err rpc code desc status message msg level info warn time ts true false null details exception failed no call attempt addr'.split(
    ' ',
  ),
);

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // Not a module of this site: Pagefind writes it beside its index when the site is built.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A search takes a few milliseconds; a worker would cost another 11 kB before the first one.
  await pagefind.options({ noWorker: true, ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 } });
  await pagefind.init();
  return pagefind;
}

/** Words that can be searched: no times, addresses, hex, or single letters. */
export function words(text: string): string[] {
  const plain = text.slice(0, 2000).replace(/\b\d{4}-\d\d-\d\d\S*|\bhttps?:\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\b0x[0-9a-f]+\b/gi, ' ');
  const found = plain.match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  const all = [...new Set(found.map((word) => word.toLowerCase()))];
  const telling = all.filter((word) => !everywhere.has(word));
  return (telling.length > 0 ? telling : all).slice(0, mostWords);
}

async function hits(results: PagefindResult[], most: number): Promise<PageHit[]> {
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({
    url,
    title: [meta['code'], meta['title']].filter(Boolean).join(' '),
    ...(meta['section'] && { section: meta['section'] }),
    excerpt,
  }));
}

/**
 * @param text What was typed or pasted.
 * @param most How many hits at most.
 * @returns Pages that hold all words; when none does, those that hold most of them.
 */
export async function searchPages(text: string, most: number): Promise<PageHit[]> {
  const terms = words(text);
  if (terms.length === 0) return [];
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const pagefind = await loading;
  const all = await pagefind.search(terms.join(' '));
  if (all.results.length > 0 || terms.length === 1) return hits(all.results, most);

  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const term of terms) {
    const { results } = await pagefind.search(term);
    for (const result of results) {
      // A word that few pages hold tells more.
      const score = (scores.get(result.id)?.score ?? 0) + 1 / (1 + results.length);
      scores.set(result.id, { result, score });
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  return hits(
    ranked.map(({ result }) => result),
    most,
  );
}
