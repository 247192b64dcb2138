/** Which fields a host sends with which address, for every kind of host. */
import { securityFields } from '../security/policy.ts';

/** Addresses: one, or all that begin alike (`/_astro/*`). */
export type AddressPattern = string;

/** Their names change with their bytes. */
export const hashed: readonly AddressPattern[] = ['/_astro/*', '/words/parts/*'];

/** Asked for again each time: an old service worker, or an old list of what it stores, would outlive a build. */
export const fresh: readonly AddressPattern[] = ['/sw.js', '/offline/*'];

/** What pages of other origins may read: the resolver and its data. */
export const shared: readonly AddressPattern[] = ['/resolve.js', '/resolve.d.ts', '/resolver.json', '/resolver/*'];

/** For the deployer and the servers only: a host that can answers 404 to them. */
export const unserved: readonly AddressPattern[] = ['/_hosting/*', '/_headers', '/_redirects', '/404.html'];

/** How long what never changes may be kept: a year. */
export const longCaching = 'public, max-age=31536000, immutable';

/** Kept, but never used unasked. */
export const noCaching = 'no-cache';

/** How long everything else may be kept before it is asked for again: five minutes. It is then mostly "not modified". */
export const shortCaching = 'public, max-age=300';

export { securityFields };
