/** Arranges what Pagefind found for those who search: parts of some kilobytes, a list of contents, a file for each item. */
import { writeLine } from './part.ts';
import { unsearched } from './terms.ts';
import { type Contents, contentsPath, type Item, itemPath, most, partPath, type Postings } from './types.ts';

/** A word in an item: how often it stands there, and whether in its heading, in the title or the code of its page. */
export interface Occurrence {
  /** The item's place in its group, from 0. */
  item: number;
  count: number;
  heading: boolean;
  title: boolean;
}

/** Items that were indexed together. */
export interface Group {
  /** How many there are. */
  items: number;
  words: ReadonlyMap<string, readonly Occurrence[]>;
}

/** A page with its items. */
export interface Page {
  path: string;
  items: readonly Item[];
}

/** Bytes of a part, as text: half of it, compressed, is what a word of a query costs. */
const partLength = 9000;

/** How often a word would have to stand in the text to count as much as in the heading, and in the title. */
const inHeading = 3;
const inTitle = 2;

/**
 * BM25 (Robertson and Zaragoza, 2009) without rarity, which is known only when a word's postings are: a word counts more
 * the more often it stands in an item, ever less, and less in a long item. It is at most `saturation` + 1.
 */
const saturation = 1.2;
const lengthMatters = 0.4;

/** @param length Of the item, in lengths of an average one. */
function weightOf({ count, heading, title }: Occurrence, isPage: boolean, length: number): number {
  // The page itself has no heading: its title is. Who asks for it by name means it, and not what else mentions it.
  if (isPage && title) return most;
  const often = count + (heading ? inHeading : 0) + (title ? inTitle : 0);
  // A short item is not more about a word than one of the usual length.
  const score = (often * (saturation + 1)) / (often + saturation * (1 - lengthMatters + lengthMatters * Math.max(1, length)));
  return Math.max(1, Math.min(most, Math.round((score / (saturation + 1)) * most)));
}

/** Postings of all words, over all groups in their order. */
function gather(groups: Iterable<Group>, items: readonly Item[]): Map<string, [item: number, weight: number][]> {
  const lengths = items.map(({ text }) => text.split(' ').length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const all = new Map<string, [number, number][]>();
  let offset = 0;
  for (const { items: own, words } of groups) {
    for (const [word, occurrences] of words) {
      if (unsearched.has(word)) continue;
      const postings = all.get(word) ?? [];
      all.set(word, postings);
      for (const one of occurrences) {
        const item = offset + one.item;
        postings.push([item, weightOf(one, items[item]?.section === undefined, (lengths[item] ?? 0) / mean)]);
      }
    }
    offset += own;
  }
  if (offset !== items.length) throw new Error(`${offset} items were indexed, and the pages have ${items.length}`);
  return all;
}

/** The text of the file of each item, by its address within the site. */
export function* itemFiles(pages: Iterable<Page>): Generator<[path: string, text: string]> {
  for (const { path, items } of pages) for (const [index, item] of items.entries()) yield [itemPath(path, index), JSON.stringify(item)];
}

/**
 * All files but those of the items.
 *
 * @param pages All pages in a lasting order.
 * @param groups Their items, indexed: as many as the pages have, in the same order. Read one after the other.
 * @param nameOf A name for bytes, which changes with them.
 * @returns The text of each file by its address within the site.
 * @throws When pages and groups don't have as many items.
 */
export function packWords(pages: readonly Page[], groups: Iterable<Group>, nameOf: (text: string) => string): Map<string, string> {
  const items = pages.flatMap((page) => page.items);
  const files = new Map<string, string>();
  const parts: Contents['parts'] = [];
  let lines: string[] = [];
  let size = 0;
  const close = () => {
    const [line] = lines;
    if (line === undefined) return;
    const text = lines.join('\n');
    const name = nameOf(text);
    parts.push([line.slice(0, line.indexOf(' ')), name]);
    files.set(partPath(name), text);
    lines = [];
    size = 0;
  };
  const words = [...gather(groups, items)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [word, postings] of words) {
    const sorted: Postings = postings.sort(([a], [b]) => a - b);
    const line = writeLine(word, sorted);
    if (size > 0 && size + line.length > partLength) close();
    lines.push(line);
    size += line.length + 1;
  }
  close();
  const contents: Contents = { version: 1, pages: pages.map(({ path, items: own }) => [path, own.length]), parts };
  files.set(contentsPath, JSON.stringify(contents));
  return files;
}
