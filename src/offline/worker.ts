/**
 * The service worker. It is registered only when a reader has stored something (`/offline/`), and it stores nothing by
 * itself: it answers with what is stored when the network does not. Files whose name changes with their bytes come from
 * the store at once.
 */
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { cacheName, keyOf, missingPath, readStored, type Stored, storedPath } from './lists.ts';

/** Seconds after which a stored file is shown rather than waited for. */
const patience = 3;

/** What this file uses of a worker's global scope. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;

let record: Promise<Stored | undefined> | undefined;

function stored(): Promise<Stored | undefined> {
  record ??= readStored().catch(() => undefined);
  return record;
}

// The page tells what it has stored or taken away.
worker.addEventListener('message', () => (record = undefined));

/** Looks files up by the build that is stored, and leaves writing to the page. */
const fromStore: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const now = await stored();
    const path = now && storedPath(new URL(request.url).pathname, now);
    return path === undefined ? request : keyOf(path, now?.files[path] ?? '');
  },
  cacheWillUpdate: () => Promise.resolve(null),
};

const options = { cacheName, plugins: [fromStore], matchOptions: { ignoreVary: true } };
/** What the page downloads to store it must be what is published. */
const own = (url: URL, request: Request) => url.origin === location.origin && (request.mode === 'navigate' || request.cache !== 'reload');
const hashed = /^\/(?:_astro|words\/parts)\//;

registerRoute(({ url, request }) => own(url, request) && hashed.test(url.pathname), new CacheFirst(options));
registerRoute(({ url, request }) => own(url, request), new NetworkFirst({ ...options, networkTimeoutSeconds: patience }));

// A page that is not stored is answered with one that says so, at the address that was asked for.
setCatchHandler(async ({ request }: RouteHandlerCallbackOptions) => {
  const hash = request.mode === 'navigate' ? (await stored())?.files[missingPath] : undefined;
  const page = hash === undefined ? undefined : await (await caches.open(cacheName)).match(keyOf(missingPath, hash), { ignoreVary: true });
  return page ?? Response.error();
});

// It keeps nothing of its own that an older one could have left otherwise.
void worker.skipWaiting();
clientsClaim();
