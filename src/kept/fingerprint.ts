/** What a page is made from, as a short text that changes with it: the key under which a built file is kept. */
import { hash } from 'node:crypto';

/** Hashes of values that many pages share, such as the table of a system's codes. */
const known = new WeakMap<object, string>();

/**
 * Hash of plain data: what `JSON.stringify` writes decides. An object that was hashed before is not looked at again,
 * so whoever hands it over must not change it afterwards.
 *
 * @returns 27 letters of base64url.
 */
export function fingerprint(value: unknown): string {
  if (value === undefined) return digest('undefined');
  if (typeof value !== 'object' || value === null) return digest(JSON.stringify(value));
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = digest(JSON.stringify(value, refuseOthers));
  known.set(value, made);
  return made;
}

/** Hash of several values, each by itself: cheap when they are shared between many. */
export function fingerprints(...values: readonly unknown[]): string {
  return digest(values.map(fingerprint).join(' '));
}

/** Of a map or a set `JSON.stringify` writes nothing, and no change of it would be seen. */
function refuseOthers(key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || typeof value === 'function')
    throw new TypeError(`"${key}" is no plain data, so a page that is made from it can't be kept. Hand over an object or a list.`);
  return value;
}

/** Hash of a text or of bytes, in 27 letters of base64url. */
export function digest(data: string | Uint8Array): string {
  return hash('sha1', data, 'base64url');
}
