/**
 * Which systems' messages a text may hold, told without the messages: a Golomb-coded set of hashes of the words by which
 * they are filed. It never misses a word that is there; about one word in 256 that is not there passes all the same, and
 * costs a download for nothing. A Bloom filter that errs as seldom takes a fifth more.
 */

/** Bits of a gap that are written as they are: one word in 2^bits passes wrongly. */
const bits = 8;

/** FNV-1a, 32 bits, with the last step of Murmur3, without which the low bits of short words are alike. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The place of a word among the 2^bits for each word of the set. */
const placeOf = (word: string, size: number): number => Math.floor((hash(word) / 2 ** 32) * size * 2 ** bits);

/** The set of some words: how many, and the gaps between their places, in base64. */
export function filterOf(words: ReadonlySet<string>): string {
  const places = [...new Set([...words].map((word) => placeOf(word, words.size)))].sort((a, b) => a - b);
  const bytes: number[] = [];
  let used = 8;
  const write = (bit: number): void => {
    if (used === 8) {
      bytes.push(0);
      used = 0;
    }
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (bit << used);
    used += 1;
  };
  let before = 0;
  for (const place of places) {
    const gap = place - before;
    for (let high = gap >> bits; high > 0; high -= 1) write(1);
    write(0);
    for (let bit = 0; bit < bits; bit += 1) write((gap >> bit) & 1);
    before = place;
  }
  return `${words.size}.${places.length}.${btoa(String.fromCharCode(...bytes))}`;
}

/** @returns A function that tells whether a word may be among those that the filter was made of. */
export function readFilter(filter: string): (word: string) => boolean {
  const [size = '0', count = '0', text = ''] = filter.split('.');
  const bytes = atob(text);
  let at = 0;
  const read = (): number => {
    const bit = (bytes.charCodeAt(at >> 3) >> (at & 7)) & 1;
    at += 1;
    return bit;
  };
  const places = new Set<number>();
  let place = 0;
  for (let left = Number(count); left > 0; left -= 1) {
    while (read() === 1) place += 2 ** bits;
    for (let bit = 0; bit < bits; bit += 1) place += read() << bit;
    places.add(place);
  }
  return (word) => places.has(placeOf(word, Number(size)));
}
