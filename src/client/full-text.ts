/**
 * Words in pages, found by Pagefind. It joins the words of a query with AND, deletes punctuation without leaving a
 * gap, knows no "or", and gives every word a beginning of which it starts with, however short. So a query is rewritten,
 * its words are searched one by one, and what was found is joined here.
 *
 * A word costs the part of the index that it stands in, some 23 kB; an item's text costs 0.6 kB. So of two words the
 * one that tells more is searched, and the other is looked for in the texts that it found.
 */

interface Fragment {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

type Filters = Record<string, { any: readonly string[] }>;

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, unknown>>;
  preload(term: string): Promise<void>;
  search(term: string | null, options: { filters: Filters }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

/** What was found, and whether everything could be looked through. */
export interface PageHits {
  hits: PageHit[];
  /** A part of the index, or the text of an item, could not be loaded; asked for again at the next call. */
  partly: boolean;
}

export interface PageHit {
  url: string;
  title: string;
  /** The cause, fix or other item that holds the words; absent for the page itself. */
  section?: string;
  /** Text around the words; Pagefind escapes it and marks a word with `<mark>`. */
  excerpt: string;
  /** Beginnings of the words that were looked for, in lower case. */
  stems: string[];
}

export interface PageOptions {
  /** How many hits at most. */
  most: number;
  /** Ids of the systems to look in; all when left out. */
  systems?: readonly string[] | undefined;
  /** Id of the system that the text names: its pages come first, others fill the list. */
  prefer?: string | undefined;
  /** How many words are looked for at most. */
  words?: number;
}

/** More words make a query that no item holds anyway. */
const mostWords = 6;
/** So many texts of items are read rather than another part of the index. */
const readable = 24;
/** A word on more pages than this says nothing beside others. */
const tooCommon = 0.3;
/** Lower scores are those of words that only begin alike. */
const least = 0.05;

/** Words of questions, and words that stand in most log lines, which say nothing of what went wrong. */
const everywhere = new Set(
  (
    'the a an is are was were be been am do does did has have had can could may might must shall should will would not no nor of in on at to for by ' +
    'with from into about as and or but if then than that this these those there here it its my our your his her their me we you they he she i what ' +
    'which who whom whose why when where how because while so such too very just only also still even again always never get gets got getting mean ' +
    'means keep keeps error errors err exception failed fails failure code codes status message msg desc level info warn debug time ts true false ' +
    'null none undefined details attempt addr rpc help please fix solve happen happens happening'
  ).split(' '),
);

/** Spellings of which the pages use one. */
const rewritten: readonly [RegExp, string][] = [
  [/\btim(?:e|es|ed|ing)[ -]?outs?\b/gi, 'timeout'],
  [/\blogg?(?:ed|ing)?[ -]in\b/gi, 'login'],
  [/\b(?:can|wo|do|does|did|is|are|was|would|should|could)n['’]t\b/gi, ' '],
];

let loading: Promise<Pagefind> | undefined;
let loads = 0;

/** How many parts of the index did not come so far. */
let lostParts = 0;

/**
 * Notices when a part of the index does not come: Pagefind then answers from the parts that it has, and tells nobody.
 * What it fetches is the one place where that shows.
 */
function watchParts(): void {
  const { fetch: real } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!/\/pagefind\/(?:index|filter)\//.test(url)) return real(input, init);
    let came = false;
    try {
      const response = await real(input, init);
      came = response.ok;
      return response;
    } finally {
      if (!came) lostParts += 1;
    }
  };
}

async function load(): Promise<Pagefind> {
  if (loads === 0) watchParts();
  // Not a module of this site: Pagefind writes it beside its index when the site is built.
  // A browser remembers a script that failed by its address.
  const address = `/pagefind/pagefind.js${loads === 0 ? '' : `?again=${loads}`}`;
  loads += 1;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A search takes a few milliseconds; a worker would cost another 11 kB before the first one.
  await pagefind.options({ noWorker: true, ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 } });
  await pagefind.init();
  try {
    // Pagefind does not say when its own parts don't come; it then fails at the first question.
    await pagefind.filters();
  } catch (error) {
    // It remembers the failure otherwise.
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}

/** Words that can be searched, those that tell most first: no times, addresses, hex, single letters, or question words. */
export function words(text: string): string[] {
  let plain = text.slice(0, 2000).replace(/\b\d{4}-\d\d-\d\d\S*|\bhttps?:\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\b0x[0-9a-f]+\b/gi, ' ');
  for (const [pattern, instead] of rewritten) plain = plain.replace(pattern, instead);
  const found = plain.match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  const all = [...new Set(found.map((word) => word.toLowerCase()))];
  const telling = all.filter((word) => !everywhere.has(word) && !/^\d{5,}$/.test(word));
  // Which word is rare is known only when its part of the index is there; a long one mostly is.
  return (telling.length > 0 ? telling : all).sort((a, b) => b.length - a.length).slice(0, mostWords);
}

/** What a word begins with in most of its forms: `expir` of `expired` and `expires`. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ingly|ings?|edly|ed|ies|es|e|s|d|y)$/, '');
  return stem.length >= 4 ? stem : word;
}

/** Whether a word that begins like this one stands in a text. */
function holds(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${stemOf(word)}`, 'iu').test(text);
}

interface Found {
  word: string;
  /** Best first. */
  results: PagefindResult[];
}

async function find(pagefind: Pagefind, word: string, filters: Filters): Promise<Found> {
  const real = async (term: string) => (await pagefind.search(term, { filters })).results.filter(({ score }) => score >= least);
  let results = await real(word);
  // A slip of the pen: a shorter beginning stands in the same part of the index.
  for (let length = word.length - 2; results.length === 0 && length >= Math.max(4, word.length * 0.4); length -= 1) {
    results = (await real(word.slice(0, length))).map((result) => ({ ...result, score: result.score / 4 }));
  }
  return { word, results };
}

/** Items by how much of the query they hold; a word that few items hold counts more. */
function joined(found: readonly Found[], total: number): PagefindResult[] {
  const telling = found.filter(({ results }) => results.length > 0 && results.length <= total * tooCommon);
  const used = telling.length > 0 ? telling : found;
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const { results } of used) {
    const rarity = Math.log(1 + total / (1 + results.length));
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const before = scores.get(result.id);
      const score = rarity * (0.4 + (0.6 * result.score) / best);
      scores.set(result.id, { result: before && before.score > score ? before.result : result, score: (before?.score ?? 0) + score });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

interface Texts {
  texts: Fragment[];
  partly: boolean;
}

/** Of two words: items that the first one found, those first whose text holds the other one; undefined when that says too little. */
async function readFor(other: string, { results }: Found): Promise<Texts | undefined> {
  if (results.length === 0 || results.length > readable) return undefined;
  const { texts, partly } = await read(results);
  const both = texts.filter(({ content, meta }) => holds(`${content} ${meta['title'] ?? ''}`, other));
  return both.length === 0 ? undefined : { texts: [...both, ...texts.filter((text) => !both.includes(text))], partly };
}

/** The texts that came, best first, and whether all did. */
async function read(results: readonly PagefindResult[]): Promise<Texts> {
  const done = await Promise.allSettled(results.map((result) => result.data()));
  const texts = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { texts, partly: texts.length < done.length };
}

async function fragments(pagefind: Pagefind, terms: readonly string[], filters: Filters, most: number): Promise<Texts> {
  const [first = '', second] = terms;
  const found: Found[] = [];
  if (terms.length <= 2) {
    found.push(await find(pagefind, first, filters));
    const both = second !== undefined && found[0] ? await readFor(second, found[0]) : undefined;
    if (both) return { ...both, texts: both.texts.slice(0, most) };
    if (second !== undefined) found.push(await find(pagefind, second, filters));
  } else {
    await Promise.all(terms.map((term) => pagefind.preload(term)));
    for (const term of terms) found.push(await find(pagefind, term, filters));
  }
  const { results: all } = await pagefind.search(null, { filters: {} });
  return read(joined(found, all.length).slice(0, most));
}

/**
 * @param text What was typed or pasted.
 * @returns Items of pages: those that hold all words first, then those that hold most of them.
 * @throws When Pagefind itself can't be loaded; the next call asks for it again.
 */
export async function searchPages(text: string, { most, systems, prefer, words: limit = mostWords }: PageOptions): Promise<PageHits> {
  const terms = words(text).slice(0, limit);
  if (terms.length === 0) return { hits: [], partly: false };
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const pagefind = await loading;
  const before = lostParts;
  const known = 'system' in (await pagefind.filters());
  const only = (ids: readonly string[] | undefined): Filters => (ids && known ? { system: { any: ids } } : {});
  const found = await fragments(pagefind, terms, only(systems), most);
  // The same parts of the index answer both.
  const none: Texts = { texts: [], partly: false };
  const first =
    prefer === undefined || systems !== undefined ? none : await fragments(pagefind, terms, only([prefer]), Math.ceil(most / 2));
  const partly = lostParts > before || found.partly || first.partly;
  const own = first.texts.filter(({ url }) => url.startsWith(`/${String(prefer)}/`));
  const texts = [...own, ...found.texts.filter(({ url }) => !own.some((one) => one.url === url))].slice(0, most);
  const stems = terms.map(stemOf);
  const hits = texts
    .filter(({ url }) => systems === undefined || systems.some((id) => url.startsWith(`/${id}/`)))
    .map(({ url, meta, excerpt }) => ({
      url,
      title: [meta['code'], meta['title']].filter(Boolean).join(' '),
      ...(meta['section'] && { section: meta['section'] }),
      excerpt,
      stems,
    }));
  return { hits, partly };
}
