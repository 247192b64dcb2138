/**
 * Finds items of pages by their words. Not every word must be found; a word that few items hold counts more, and a slip
 * of the pen or the beginning of a word is found as well, but counts less.
 */
import { distance } from 'fastest-levenshtein';
import { excerptOf } from './excerpt.ts';
import { readPart, readPostings } from './part.ts';
import { indexed, mostWords, stemOf, words } from './terms.ts';
import { type Contents, type Item, itemPath, most as highest } from './types.ts';

/** Where the files of the index come from. A file that can't be had is an error each time that it is asked for. */
export interface Source {
  contents(): Promise<Contents>;
  /** @param name As {@link Contents} names it. */
  part(name: string): Promise<string>;
  /** @param path See {@link itemPath}. */
  item(path: string): Promise<Item>;
}

/** An item that was found. */
export interface PageHit {
  url: string;
  title: string;
  /** The cause, fix or other section that holds the words; absent for the page itself. */
  section?: string;
  /** Text around the words. */
  excerpt: string;
  /** Beginnings of the words that were found, in small letters. */
  stems: string[];
}

/** What was found, and whether everything could be looked through. */
export interface PageHits {
  hits: PageHit[];
  /** A part of the index, or the text of an item, could not be had. */
  partly: boolean;
}

export interface PageOptions {
  /** How many hits at most. */
  most: number;
  /** Ids of the systems to look in; all when left out. */
  systems?: readonly string[] | undefined;
  /** Id of the system that the text names: its pages come first, others fill the list. */
  prefer?: string | undefined;
  /** Pages whose name stands in the text, such as `/http/409/`: where they hold some of the words, they come before all others. */
  named?: readonly string[] | undefined;
  /** How many words are looked for at most. */
  words?: number | undefined;
}

/** A word on more items than this says nothing beside others. */
const tooCommon = 0.3;
/** How much the beginning of a word counts beside the word itself. */
const begun = 0.5;
/** And a word with a slip of the pen. */
const slipped = 0.4;
/** And a word of which only the beginning is right. */
const cut = 0.2;
/** What a word counts that stands elsewhere on the page. */
const elsewhere = 0.35;
/** More items of one page would hide other pages. */
const mostOfPage = 3;

/** The page of each item, as its place in the contents. */
function owners({ pages }: Contents): Uint32Array {
  const owner = new Uint32Array(pages.reduce((sum, [, items]) => sum + items, 0));
  let at = 0;
  for (const [page, [, items]] of pages.entries()) owner.fill(page, at, (at += items));
  return owner;
}

/** How many letters of a word may be wrong, missing or too many: none below five, one below nine, then two. */
const slipsIn = ({ length }: string): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** What a word found: items, each with how much it is about the word; and what the word begins with where it stands. */
interface Found {
  weights: Map<number, number>;
  stem: string;
}

/** Adds what one word of the index has; of several, the best counts. */
function take(weights: Map<number, number>, postings: string, factor: number): void {
  for (const [item, weight] of readPostings(postings)) {
    weights.set(item, Math.max(weights.get(item) ?? 0, (factor * weight) / highest));
  }
}

/**
 * Looks a word up in its part of the index: the word itself and what begins with it; else what is a slip away; else what
 * has the same beginning.
 */
export function lookUp(part: ReturnType<typeof readPart>, word: string): Found {
  const stem = indexed(word);
  const weights = new Map<number, number>();
  for (const [other, postings] of part) {
    if (other === stem || other === word) take(weights, postings, 1);
    else if (other.startsWith(stem) || other.startsWith(word)) take(weights, postings, begun * Math.min(1, word.length / other.length));
  }
  if (weights.size > 0) return { weights, stem: stemOf(word) };
  const bound = slipsIn(stem);
  if (bound > 0) {
    const near = part.flatMap(([other, postings]) => {
      const slips = Math.abs(stem.length - other.length) > bound ? bound + 1 : distance(stem, other);
      return slips <= bound ? [{ other, postings, slips }] : [];
    });
    const least = Math.min(...near.map(({ slips }) => slips));
    const nearest = near.filter(({ slips }) => slips === least);
    for (const { postings } of nearest) take(weights, postings, slipped / least);
    if (nearest[0]) return { weights, stem: stemOf(nearest[0].other) };
  }
  for (let length = stem.length - 1; length >= Math.max(4, stem.length * 0.5); length -= 1) {
    const beginning = stem.slice(0, length);
    for (const [other, postings] of part) if (other.startsWith(beginning)) take(weights, postings, cut);
    if (weights.size > 0) return { weights, stem: beginning };
  }
  return { weights, stem };
}

/** Numbers of items, best first: by how much of the question an item holds, and its page besides. */
function ranked(found: readonly Found[], owner: Uint32Array): number[] {
  const telling = found.filter(({ weights }) => weights.size > 0 && weights.size <= owner.length * tooCommon);
  const used = (telling.length > 0 ? telling : found.filter(({ weights }) => weights.size > 0)).map(({ weights }) => {
    const best = new Map<number, number>();
    for (const [item, weight] of weights) {
      const page = owner[item] ?? 0;
      best.set(page, Math.max(best.get(page) ?? 0, weight));
    }
    return { weights, best, rarity: Math.log(1 + owner.length / (1 + weights.size)) };
  });
  const scores = new Map<number, number>();
  for (const item of new Set(used.flatMap(({ weights }) => [...weights.keys()]))) {
    const page = owner[item] ?? 0;
    let score = 0;
    for (const { weights, best, rarity } of used) {
      score += rarity * Math.max(weights.get(item) ?? 0, elsewhere * (best.get(page) ?? 0));
    }
    scores.set(item, score);
  }
  return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([item]) => item);
}

/** The first of a list, of each page only some. */
function spread(items: readonly number[], owner: Uint32Array, most: number): number[] {
  const counts = new Map<number, number>();
  const kept: number[] = [];
  for (const item of items) {
    if (kept.length === most) break;
    const page = owner[item] ?? 0;
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    if (count <= mostOfPage) kept.push(item);
  }
  return kept;
}

const systemOf = (path: string) => path.split('/')[1] ?? '';

/**
 * @param text What was typed or pasted.
 * @returns Items of pages, those that hold most of the words first.
 * @throws When the list of contents can't be had.
 */
export async function searchPages(
  source: Source,
  text: string,
  { most, systems, prefer, named = [], words: limit = mostWords }: PageOptions,
): Promise<PageHits> {
  const terms = words(text).slice(0, limit);
  if (terms.length === 0) return { hits: [], partly: false };
  const contents = await source.contents();
  const { pages, parts } = contents;
  let partly = false;
  const had = async <T>(wanted: Promise<T>): Promise<T[]> => {
    try {
      return [await wanted];
    } catch {
      partly = true;
      return [];
    }
  };
  const looked = terms.map(async (term) => {
    const place = parts.findLastIndex(([first]) => first <= indexed(term));
    const part = await had(source.part(parts[Math.max(0, place)]?.[1] ?? ''));
    return part.map((text) => lookUp(readPart(text), term));
  });
  const found = (await Promise.all(looked)).flat();

  const owner = owners(contents);
  const pageOf = (item: number) => pages[owner[item] ?? 0]?.[0] ?? '';
  const system = (item: number) => systemOf(pageOf(item));
  const all = ranked(found, owner).filter((item) => systems === undefined || systems.includes(system(item)));
  const told = named.flatMap((page) => all.find((item) => pageOf(item) === page) ?? []);
  const own =
    prefer === undefined
      ? []
      : spread(
          all.filter((item) => system(item) === prefer),
          owner,
          Math.ceil(most / 2),
        );
  const best = [...new Set([...told, ...own, ...spread(all, owner, most)])].slice(0, most);

  const stems = found.map(({ stem }) => stem);
  const texts = best.map((item) => {
    const page = owner[item] ?? 0;
    return had(source.item(itemPath(pages[page]?.[0] ?? '/', item - owner.indexOf(page))));
  });
  const hits = (await Promise.all(texts))
    .flat()
    .map(({ text: whole, ...item }): PageHit => ({ ...item, excerpt: excerptOf(whole, stems), stems }));
  return { hits, partly };
}
