import type { Clean } from './clean.ts';
import type { CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';

/** A message cut at its wildcards. */
interface CompiledMessage {
  one: CompiledEntry;
  text: string;
  cause: string | undefined;
  /** Literal parts in lower case, in order. */
  parts: string[];
  /** Whether it begins or ends with a wildcard. */
  open: { start: boolean; end: boolean };
  /** Letters and digits in the literal parts: how much the message says. */
  size: number;
}

/** Messages by a word that they can't be without. */
export interface MessageIndex {
  byWord: Map<string, CompiledMessage[]>;
  /** Those without a whole word. */
  always: CompiledMessage[];
}

/** Messages with fewer letters say too little to be looked for. */
const least = 6;
/** Places at which the first part of a message is tried. */
const tries = 40;
/** What a `*` may stand for at most, in characters. */
const gap = 300;

function wholeWords(text: string): string[] {
  // A word beside a wildcard may be half of one.
  return text
    .toLowerCase()
    .replace(/[\p{L}\p{N}_]*\*[\p{L}\p{N}_]*/gu, ' ')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word.length > 1);
}

/** Files each message under its rarest word, so that a text is compared with few of thousands. */
export function compileMessages(entries: readonly CompiledEntry[]): MessageIndex {
  const all = entries.flatMap((one) =>
    (one.entry.messages ?? []).map(({ text, cause }): CompiledMessage => {
      const parts = text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .split('*')
        .filter((part) => part.trim() !== '');
      const open = { start: text.trim().startsWith('*'), end: text.trim().endsWith('*') };
      return { one, text, cause, parts, open, size: parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length };
    }),
  );
  const counts = new Map<string, number>();
  for (const { text } of all) for (const word of new Set(wholeWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const index: MessageIndex = { byWord: new Map(), always: [] };
  for (const message of all) {
    if (message.size < least) continue;
    const key = wholeWords(message.text).sort(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
    )[0];
    if (key === undefined) index.always.push(message);
    else index.byWord.set(key, [...(index.byWord.get(key) ?? []), message]);
  }
  return index;
}

/** Messages of entries that stand in the text. The more a message says, the higher its weight (0.5 to 0.7). */
export function findMessages(clean: Clean, index: MessageIndex): Hit[] {
  const candidates = [...index.always];
  if (index.byWord.size > 0) {
    for (const word of new Set(clean.flat.match(/[\p{L}\p{N}_]+/gu))) candidates.push(...(index.byWord.get(word) ?? []));
  }
  const hits: Hit[] = [];
  for (const message of candidates) {
    const place = placeOf(message, clean);
    if (place === undefined) continue;
    const reason = `The text holds “${message.text}”, which ${message.one.entry.name} is known by.`;
    const weight = 0.5 + 0.2 * Math.min(1, message.size / 40);
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
