/**
 * Words in pages, found by Pagefind. It joins the words of a query with AND, deletes punctuation without leaving a
 * gap, and knows no "or", so a query is rewritten first and relaxed when nothing holds all of its words.
 */

interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: PagefindSubResult[];
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
  /** The heading of the section that holds the words, when it isn't the page's own. */
  section?: string;
  /** Text around the words; Pagefind escapes it and marks the words with `<mark>`. */
  excerpt: string;
}

/** More words than this make a query that no page holds, and a pasted log is the resolver's business. */
const mostWords = 12;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // Not a module of this site: Pagefind writes it beside its index when the site is built.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 } });
  await pagefind.init();
  return pagefind;
}

/** Words that can be searched: no times, addresses, hex, or single letters. */
export function words(text: string): string[] {
  const plain = text.slice(0, 2000).replace(/\b\d{4}-\d\d-\d\d\S*|\bhttps?:\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\b0x[0-9a-f]+\b/gi, ' ');
  const found = plain.match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...new Set(found.map((word) => word.toLowerCase()))].slice(0, mostWords);
}

async function hits(results: PagefindResult[], most: number): Promise<PageHit[]> {
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt, sub_results }) => {
    const title = [meta['code'], meta['title']].filter(Boolean).join(' ');
    const section = sub_results.find((sub) => sub.url !== url);
    return section ? { url: section.url, title, section: section.title, excerpt: section.excerpt } : { url, title, excerpt };
  });
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
