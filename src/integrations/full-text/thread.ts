/**
 * A thread that indexes entries while Astro makes the pages, and arranges the words when the running text has come. What
 * Pagefind answers takes as long to read as some hundred pages to make. Node.js runs this file as it stands.
 */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from '../../words/pack.ts';
import { type Builder, finishWords, indexPages } from './index-words.ts';

/** What the thread is started with. */
export interface WordsWork extends Builder {
  /** Of all entries. */
  pages: Page[];
}

/** What it answers: files by address. */
export type WordsAnswer = Map<string, string>;

if (parentPort) {
  const { pages, ...builder } = workerData as WordsWork;
  const texts = once(parentPort, 'message') as Promise<[Page[]]>;
  const entries = await indexPages(pages, builder);
  const [given] = await texts;
  parentPort.postMessage((await finishWords(entries, given, builder)) satisfies WordsAnswer);
}
