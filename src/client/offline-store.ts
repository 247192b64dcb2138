/** Stores parts of the site on the device, file by file, and takes them away again. */
import {
  cacheName,
  type FileList,
  type FileRow,
  indexPath,
  keyOf,
  listPath,
  type OfflineIndex,
  readStored,
  recordKey,
  sitePart,
  type Stored,
  workerPath,
} from '../offline/lists.ts';

/** Files that are asked for at the same time. */
const atOnce = 8;
/** How often a file is asked for. */
const tries = 3;

/** Past every cache, and past the service worker, which would answer with what is stored when the network is slow. */
const asPublished: RequestInit = { cache: 'reload' };

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path, asPublished);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Which parts the published build has. */
export const loadIndex = (): Promise<OfflineIndex> => getJson<OfflineIndex>(indexPath);

/** What storing these parts means. */
export interface Plan {
  index: OfflineIndex;
  /** Ids of systems. */
  systems: readonly string[];
  files: FileList;
  /** Those of them that are not stored, or changed. */
  needed: FileList;
}

const sizeOf = (files: FileList) => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** Bytes that a plan will download, before compression. */
export const neededBytes = ({ needed }: Plan): number => sizeOf(needed);

/** @param systems Ids of systems; one that is not published any more is left out. */
export async function planFor(index: OfflineIndex, systems: readonly string[], stored: Stored | undefined): Promise<Plan> {
  const known = systems.filter((id) => id !== sitePart && index.parts.some((part) => part.id === id));
  const lists = await Promise.all([sitePart, ...known].map((id) => getJson<FileList>(listPath(id))));
  const files = lists.flat();
  return { index, systems: known, files, needed: files.filter(([path, hash]) => stored?.files[path] !== hash) };
}

async function storeFile(cache: Cache, [path, hash]: FileRow, signal: AbortSignal): Promise<void> {
  const key = keyOf(path, hash);
  // From a download that was stopped.
  if (await cache.match(key, { ignoreVary: true })) return;
  for (let left = tries; ; left -= 1) {
    try {
      const response = await fetch(path, { ...asPublished, signal });
      if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.redirected ? 'elsewhere' : response.status}`);
      await cache.put(key, response);
      return;
    } catch (error) {
      if (left <= 1 || signal.aborted) throw error;
    }
  }
}

/** Tells the service worker, if there is one, to look again. */
function tellWorker(): void {
  navigator.serviceWorker.controller?.postMessage('stored');
  void navigator.serviceWorker.getRegistration().then((registration) => registration?.active?.postMessage('stored'));
}

/**
 * Downloads what is needed and then, at once, lets it take the place of what was stored. Stopped or failed, it leaves
 * what was stored as it was; what has come is not asked for again.
 * @param progress Told after each file how many bytes have come.
 */
export async function store(plan: Plan, progress: (bytes: number) => void, signal: AbortSignal): Promise<Stored> {
  const cache = await caches.open(cacheName);
  const waiting = [...plan.needed];
  let bytes = 0;
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      await storeFile(cache, row, signal);
      bytes += row[2];
      progress(bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, () => work())).catch((error: unknown) => {
    waiting.length = 0;
    throw error;
  });
  const stored: Stored = {
    version: plan.index.version,
    parts: plan.systems,
    when: new Date().toISOString(),
    bytes: sizeOf(plan.files),
    files: Object.fromEntries(plan.files.map(([path, hash]) => [path, hash])),
  };
  await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' });
  await cache.put(recordKey, Response.json(stored));
  tellWorker();
  await forgetOthers(cache, stored);
  return stored;
}

/** Deletes files that no longer belong to what is stored. */
async function forgetOthers(cache: Cache, { files }: Stored): Promise<void> {
  const kept = new Set([recordKey, ...Object.entries(files).map(([path, hash]) => keyOf(path, hash))]);
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!kept.has(pathname + search)) await cache.delete(request, { ignoreVary: true });
  }
}

/** Takes everything away, the service worker included. */
export async function removeAll(): Promise<void> {
  await caches.delete(cacheName);
  tellWorker();
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

export { readStored };
