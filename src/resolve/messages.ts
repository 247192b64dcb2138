import type { Clean } from './clean.ts';
import type { CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';
import { filterOf, readFilter } from './keys.ts';
import type { ResolverMessage } from './types.ts';

/** A message cut at its wildcards. */
interface CompiledMessage {
  one: CompiledEntry;
  text: string;
  cause: string | undefined;
  /** Literal parts in lower case, in order. */
  parts: string[];
  /** Its whole words, the rarest of the system first. */
  words: string[];
  /** Whether it begins or ends with a wildcard. */
  open: { start: boolean; end: boolean };
  /** Letters and digits in the literal parts: how much the message says. */
  size: number;
}

/** The messages of one system, by a word that they can't be without. */
export interface MessageIndex {
  byWord: Map<string, CompiledMessage[]>;
  /** Those without a whole word. */
  always: CompiledMessage[];
}

/** Messages with fewer letters say too little to be looked for. */
const least = 6;
/** Places at which the first part of a message is tried. */
const tries = 40;
/** Words of a text in lower case. */
const words = /[\p{L}\p{N}_]+/gu;
/** The same in a text of ASCII, which takes a third of the time. */
const asciiWords = /[a-z\d_]+/g;
const isAscii = (flat: string): boolean => !/[^\0-\x7f]/.test(flat);
const wordsIn = (flat: string): Set<string> => new Set(flat.match(isAscii(flat) ? asciiWords : words));
/** A message that is so much of a text is what the text is. */
const mostly = 0.8;
const wholeText = 0.18;
/** What a `*` may stand for at most, in characters. */
const gap = 300;

function wholeWords(text: string): string[] {
  // A word beside a wildcard may be half of one.
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}_])[\p{L}\p{N}_]*\*[\p{L}\p{N}_]*/gu, ' ')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word.length > 1);
}

/** In the filter of a system, for messages without a whole word: any text may hold them. */
const anyText = '*';

/** The words or pairs of a message, the rarest of the system first: by it a message is filed, so that a text is compared with few of thousands. */
function rarestFirst(all: readonly { text: string }[], split: (text: string) => string[]): (text: string) => string[] {
  const counts = new Map<string, number>();
  for (const { text } of all) for (const word of new Set(split(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (text) => split(text).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length || (a < b ? -1 : 1));
}

/** Neighbouring words of a message, of which a wildcard cuts none off: a word beside one may be half of another. */
function wholePairs(text: string): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}_*]+/gu) ?? [];
  return pairsOf(all).filter((pair) => !pair.includes('*'));
}

const pairsOf = (all: readonly string[]): string[] => all.slice(1).map((word, index) => `${all[index] ?? ''} ${word}`);

/**
 * The filter that tells which texts may hold one of the messages of a system: of each message the rarest pair of
 * neighbours, or its word when it has one only. A single word of a message stands in many other texts.
 */
export function messageKeys(all: readonly { text: string }[]): string {
  const pairs = rarestFirst(all, wholePairs);
  const words = rarestFirst(all, wholeWords);
  return filterOf(new Set(all.map(({ text }) => pairs(text)[0] ?? words(text)[0] ?? anyText)));
}

/** Filters that were read, by what was read: as many as there are systems. */
const filters = new Map<string, (word: string) => boolean>();

/** What a text is asked for in filters: its words and its pairs of neighbours. */
export function keysIn(flat: string): ReadonlySet<string> {
  const all: string[] = flat.match(isAscii(flat) ? asciiWords : words) ?? [];
  return new Set([...all, ...pairsOf(all)]);
}

/** Whether a text, by what {@link keysIn} gives for it, may hold one of the messages that a filter stands for. */
export function mayHold(keys: ReadonlySet<string>, filter: string): boolean {
  const has = filters.get(filter) ?? readFilter(filter);
  filters.set(filter, has);
  if (has(anyText)) return true;
  for (const key of keys) if (has(key)) return true;
  return false;
}

/** Makes the index of one system's messages. */
export function compileMessages(
  entries: readonly CompiledEntry[],
  messagesOf: (one: CompiledEntry) => readonly ResolverMessage[],
): MessageIndex {
  const all = entries.flatMap((one) =>
    messagesOf(one).flatMap(({ text, cause, asked }): CompiledMessage[] => {
      if (asked === true) return [];
      const parts = text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .split('*')
        .filter((part) => part.trim() !== '');
      const open = { start: text.trim().startsWith('*'), end: text.trim().endsWith('*') };
      return [{ one, text, cause, parts, words: [], open, size: parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length }];
    }),
  );
  const split = rarestFirst(all, wholeWords);
  const index: MessageIndex = { byWord: new Map(), always: [] };
  for (const message of all) {
    if (message.size < least) continue;
    message.words = split(message.text);
    const [key] = message.words;
    if (key === undefined) index.always.push(message);
    else index.byWord.set(key, [...(index.byWord.get(key) ?? []), message]);
  }
  return index;
}

/**
 * Messages of entries that stand in the text. The more a message says, the higher its weight (0.5 to 0.7, and more where
 * little else stands there).
 */
export function findMessages(clean: Clean, indexes: Iterable<MessageIndex>): Hit[] {
  const found = wordsIn(clean.flat);
  const candidates: CompiledMessage[] = [];
  for (const index of indexes) {
    candidates.push(...index.always);
    // Of those that share a rare word nearly all lack another one, which is told sooner than that they don't stand there.
    for (const word of found) {
      for (const message of index.byWord.get(word) ?? []) if (message.words.every((one) => found.has(one))) candidates.push(message);
    }
  }
  const hits: Hit[] = [];
  for (const message of candidates) {
    const place = placeOf(message, clean);
    if (place === undefined) continue;
    const reason = `The text holds “${message.text}”, which ${message.one.entry.name} is known by.`;
    const whole = place[1] - place[0] >= mostly * clean.flat.trim().length ? wholeText : 0;
    const weight = 0.5 + 0.2 * Math.min(1, message.size / 40) + whole;
    hits.push({
      one: message.one,
      kind: 'message',
      weight,
      reason,
      start: place[0],
      end: place[1],
      cause: message.cause,
      causeText: message.text,
    });
  }
  return hits;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text.charAt(at));
}

function placeOf({ parts, open }: CompiledMessage, clean: Clean): [number, number] | undefined {
  const { flat, text } = clean;
  const first = parts[0] ?? '';
  let from = 0;
  for (let round = 0; round < tries; round += 1) {
    const start = flat.indexOf(first, from);
    if (start < 0) return undefined;
    from = start + 1;
    // A message that begins or ends with a letter does not begin or end within a word, unless a wildcard stands there.
    if (!open.start && isWord(first, 0) && isWord(flat, start - 1)) continue;
    let end: number | undefined = start + first.length;
    if (parts.length === 1 && !open.end && endsInWord(flat, end)) continue;
    for (let index = 1; index < parts.length && end !== undefined; index += 1) {
      const last = index === parts.length - 1 && !open.end;
      end = endOf(parts[index] ?? '', flat, text, end, last);
    }
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

function endsInWord(flat: string, end: number): boolean {
  return isWord(flat, end - 1) && isWord(flat, end);
}

/** Where the next literal part ends, on the same line and not far away; the last one ends with a word. */
function endOf(part: string, flat: string, text: string, from: number, last: boolean): number | undefined {
  const near = flat.slice(from, from + gap + part.length);
  for (let at = near.indexOf(part); at >= 0; at = near.indexOf(part, at + 1)) {
    if (text.slice(from, from + at).includes('\n')) return undefined;
    if (!last || !endsInWord(flat, from + at + part.length)) return from + at + part.length;
  }
  return undefined;
}
