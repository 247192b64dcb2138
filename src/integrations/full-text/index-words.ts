/** All pages → the files of full text, without the items themselves. */
import { close } from 'pagefind';
import { digest } from '../../kept/fingerprint.ts';
import { type Group, type Page, packWords } from '../../words/pack.ts';
import { collectWhenGrown } from '../garbage.ts';
import { forgetOthers, type Indexed, indexGroup, sharesOf } from './groups.ts';

/** A project, and the digest of the code that builds it. */
export interface Builder {
  /** Path of the project. */
  root: string;
  /** See `codeDigest`; empty when none is known. */
  code: string;
}

/** Bytes that the heap may grow before it is collected: what Pagefind answers for a share is soon of no use. */
const slack = 40e6;

/** Indexes pages of entries, a share after the other, so that neither Pagefind nor we hold the whole site's words at once. */
export async function indexPages(pages: readonly Page[], builder: Builder): Promise<Indexed[]> {
  const groups: Indexed[] = [];
  for (const share of sharesOf(pages)) {
    groups.push(await indexGroup(share, builder));
    collectWhenGrown(slack);
  }
  return groups;
}

function* readAll(indexed: readonly Indexed[]): Generator<Group> {
  for (const { read } of indexed) yield read();
}

/**
 * @returns Files by address.
 */
export function wordFiles(indexed: readonly Indexed[]): Map<string, string> {
  const pages = indexed.flatMap((one) => one.pages);
  return packWords(pages, readAll(indexed), (text) => digest(text).replaceAll(/[-_]/g, '').slice(0, 8));
}

/**
 * Indexes running text as well, and ends Pagefind.
 *
 * @param entries What {@link indexPages} came to.
 * @param texts Pages that are not made from entries.
 */
export async function finishWords(entries: readonly Indexed[], texts: readonly Page[], builder: Builder): Promise<Map<string, string>> {
  const indexed = [...entries, await indexGroup(texts, builder)];
  await close();
  forgetOthers(indexed, builder.root);
  return wordFiles(indexed);
}
