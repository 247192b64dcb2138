/**
 * Which systems' messages a text may hold, told without the messages: a Bloom filter over the words by which they are
 * filed. It never misses a word that is there; about one word in 300 that is not there passes all the same, and costs a
 * download for nothing.
 */

/** Bits a word, and probes of them. Twelve and eight let 0.3 % of other words pass. */
const bits = 12;
const probes = 8;

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function* places(word: string, size: number): Generator<number> {
  const first = hash(word, 0);
  // Odd, so that the probes of a word differ.
  const step = hash(word, 0x9e3779b9) | 1;
  for (let probe = 0; probe < probes; probe += 1) yield ((first + Math.imul(probe, step)) >>> 0) % size;
}

/** The filter of some words, in base64. */
export function filterOf(words: ReadonlySet<string>): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.size * bits) / 8)));
  for (const word of words) {
    for (const place of places(word, bytes.length * 8)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/** @returns A function that tells whether a word may be among those that the filter was made of. */
export function readFilter(filter: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(filter), (char) => char.charCodeAt(0));
  return (word) => {
    for (const place of places(word, bytes.length * 8)) if (((bytes[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
    return true;
  };
}
