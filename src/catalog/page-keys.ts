/**
 * What pages are made from, as keys: a page whose key is that of the last build is not made again. A key holds
 * everything but our code, so a page that has one takes all that it shows from what the key was made of.
 */
import { fingerprints } from '../kept/fingerprint.ts';
import type { LoadedEntry } from '../library/index.ts';
import type { System } from '../entry/types.ts';
import type { EntryPage } from './types.ts';

/** Keys of the pages of entries. */
export interface PageKeys {
  /** Of pages that show an entry with all that the catalog joined to it. */
  page: (page: EntryPage) => string;
  /** Of pages that show a part of an entry, and its card. */
  part: (page: EntryPage) => string;
  /** Of pages that show an entry as it was read. */
  twin: (loaded: LoadedEntry) => string;
}

/** @param systems All of them: every page links to them in its head. */
export function pageKeys(systems: readonly System[]): PageKeys {
  return {
    page: ({ entry: _, programs: __, digest, ...joined }) => fingerprints(systems, digest, ...Object.entries(joined).flat()),
    part: ({ digest, card }) => fingerprints(systems, digest, card),
    twin: ({ digest }) => fingerprints(systems, digest),
  };
}
