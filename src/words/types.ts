/**
 * Full text as it lies beside the pages: which item of which page holds which word. Pagefind splits pages into words when
 * the site is built; here its answer is arranged so that a search costs a reader a few kilobytes, instead of the program
 * and the large parts in which Pagefind hands it out.
 */

/** What a hit shows, and where it leads. A file of its own. */
export interface Item {
  /** Address within the site. */
  url: string;
  /** Of the page. */
  title: string;
  /** Title of the cause, fix or other section; absent for the page itself. */
  section?: string;
  /** All that is searched, in plain text. */
  text: string;
}

/** `contents.json`: what there is, and in which part a word stands. */
export interface Contents {
  version: 1;
  /** Address of each page, and how many items it has. Items are numbered over all pages, from 0. */
  pages: (readonly [path: string, items: number])[];
  /** In the order of their words: the first word of each part and the part's name. */
  parts: (readonly [first: string, name: string])[];
}

/** Where a word stands: numbers of items, upwards, each with how much the item is about it, 1 to {@link most}. */
export type Postings = (readonly [item: number, weight: number])[];

/** The highest weight. */
export const most = 16;

/** Folder of all files of full text, with slashes. */
export const folder = '/words/';

/** Address of the list of contents. */
export const contentsPath = `${folder}contents.json`;

/** Address of a part. Its name changes with its bytes. */
export const partPath = (name: string): string => `${folder}parts/${name}.txt`;

/**
 * Address of an item.
 *
 * @param page Address of its page.
 * @param index Its place in the page, from 0.
 */
export const itemPath = (page: string, index: number): string => `${folder}${page.slice(1)}${index}.json`;
