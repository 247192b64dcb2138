/** What can be kept on a device, and what is: the words that the build, the page and the service worker share. */

/** Where the build writes which files there are. */
export const indexPath = '/offline/index.json';
export const listPath = (part: string): string => `/offline/${part}.json`;

/** The service worker. */
export const workerPath = '/sw.js';

/** Shown for a page that is neither stored nor to be reached. */
export const missingPath = '/offline/missing/';

/** The part that everything else needs: home, search, texts, scripts and styles. */
export const sitePart = 'site';

/** Address, hash of its bytes, bytes. */
export type FileRow = readonly [path: string, hash: string, bytes: number];

/** `/offline/<part>.json`. */
export type FileList = readonly FileRow[];

export interface Part {
  /** `site`, or the id of a system. */
  id: string;
  title: string;
  files: number;
  bytes: number;
}

/** `/offline/index.json`. */
export interface OfflineIndex {
  /** Changes with every byte of every file. */
  version: string;
  parts: readonly Part[];
}

/** The one cache; nothing else of the site's is in the browser's store. */
export const cacheName = 'errdex-offline';

/** Address under which the record of what is stored lies in the cache; no page is there. */
export const recordKey = '/offline/stored.json';

/** What is stored, and from which build. It is written last: a file counts only when it stands here. */
export interface Stored {
  version: string;
  parts: readonly string[];
  /** When it was stored, as ISO 8601. */
  when: string;
  bytes: number;
  /** Address → hash. */
  files: Readonly<Record<string, string>>;
}

/** A file of two builds lies in the cache twice until the new build is whole. */
export const keyOf = (path: string, hash: string): string => `${path}?errdex=${hash}`;

/** The address under which a file is stored; pages are asked for without their last slash, too. */
export function storedPath(pathname: string, { files }: Stored): string | undefined {
  return [pathname, `${pathname}/`].find((path) => Object.hasOwn(files, path));
}

/** What is stored; undefined when nothing is. */
export async function readStored(): Promise<Stored | undefined> {
  if (!(await caches.has(cacheName))) return undefined;
  const record = await (await caches.open(cacheName)).match(recordKey);
  return record && ((await record.json()) as Stored);
}
