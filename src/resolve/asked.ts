import type { CompiledData, CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

/** As many answers as a question in words is worth. */
const most = 3;

/** `expired` asks for `expire`, `tokens` for `token`: the same word, or the same first five letters. */
function same(asked: string, word: string): boolean {
  if (asked === word) return true;
  const shorter = Math.min(asked.length, word.length);
  return shorter >= 5 && Math.abs(asked.length - word.length) <= 3 && asked.slice(0, shorter - 1) === word.slice(0, shorter - 1);
}

/**
 * Entries that are known by the words of a question: `token expired grpc`. All words must stand in one message of the
 * entry. Without the name of a system at least two of them, and they must be most of the message.
 */
export function findAsked(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean): Hit[] {
  const content = tokens.filter(({ kind }) => kind === 'word');
  const named = tokens.some(({ kind }) => kind === 'system');
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined || content.length < (named ? 1 : 2)) return [];
  if (tokens.some(({ kind }) => kind === 'number')) return [];

  const hits: Hit[] = [];
  for (const one of data.entries) {
    if (!fits(one)) continue;
    let best: Hit | undefined;
    for (const { text, cause } of one.entry.messages ?? []) {
      const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
      const meant = words.filter((word) => word.length > 2);
      if (!content.every(({ lower }) => words.some((word) => same(lower, word)))) continue;
      const covered = Math.min(1, content.length / Math.max(1, meant.length));
      if (!named && covered < 0.6) continue;
      const weight = 0.4 + 0.09 * covered;
      if (best !== undefined && best.weight >= weight) continue;
      const reason = `Your words stand in “${text}”, which ${one.entry.name} is known by.`;
      best = { one, kind: 'message', weight, reason, start: first.start, end: last.end, cause, causeText: text };
    }
    if (best !== undefined) hits.push(best);
  }
  return hits.sort((a, b) => b.weight - a.weight || a.one.index - b.one.index).slice(0, most);
}
