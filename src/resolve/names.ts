import type { CompiledData, CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { Hit } from './hits.ts';
import { fold, isDistinct } from './styles.ts';
import { isWeb, type Token } from './tokens.ts';

/** Names of up to this many words are put together from the query. */
const longestName = 6;

/** A name in a query: which tokens, and whose name it is or nearly is. */
export interface Named {
  list: CompiledEntry[];
  from: number;
  count: number;
  exact: boolean;
}

/** Names in the query, longest first at each place; where none stands exactly, one that is nearly there. */
export function namesIn(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean): Named[] {
  const names: Named[] = [];
  for (let from = 0; from < tokens.length;) {
    const exact = exactAt(tokens, from, data, fits);
    // `internal server eror` is a slip in a long name rather than INTERNAL with two words behind it.
    const whole = exact !== undefined && (exact.count === tokens.length - from || isDistinct(keyOf(tokens, from, exact.count)));
    const name = whole ? exact : longer(exact, fuzzyAt(tokens, from, data, fits), tokens);
    if (name !== undefined) names.push(name);
    from += name?.count ?? 1;
  }
  return names;
}

function longer(exact: Named | undefined, fuzzy: Named | undefined, tokens: readonly Token[]): Named | undefined {
  if (exact === undefined || fuzzy === undefined) return exact ?? fuzzy;
  // The `in` of `forbidden in python` is no end of the name.
  const ends = tokens[fuzzy.from + fuzzy.count - 1]?.kind !== 'glue';
  return ends && fuzzy.count > exact.count ? fuzzy : exact;
}

function keyOf(tokens: readonly Token[], from: number, count: number): string {
  return fold(
    tokens
      .slice(from, from + count)
      .map(({ lower }) => lower)
      .join(''),
  );
}

/** What classes are called after a name: `NotFoundException`, `not found error`. */
const suffix = /(?:exception|error)$/;
/** Written in one, `CancelledError` is Python's as well, and none of a system that does not list it. */
const suffixInOne = /exception$/;

function exactAt(tokens: readonly Token[], from: number, data: CompiledData, fits: (one: CompiledEntry) => boolean): Named | undefined {
  for (let count = Math.min(longestName, tokens.length - from); count > 0; count -= 1) {
    if (count === 1 && tokens[from]?.kind === 'number') continue;
    const key = keyOf(tokens, from, count);
    const called = (text: string) => data.byFold.get(text)?.filter(fits) ?? [];
    const whole = called(key);
    // Written apart, `error` is a word beside the name rather than its end.
    const apart =
      count > 1 && suffix.test(keyOf(tokens, from + count - 1, 1)) && tokens[from + count - 1]?.lower.replace(suffix, '') === '';
    if (apart && whole.length === 0) continue;
    const end = apart ? suffix : suffixInOne;
    const bare = end.test(key) ? called(key.replace(end, '')) : [];
    const list = [...new Set(apart ? [...bare, ...whole] : [...whole, ...bare])];
    if (list.length > 0) return { list, from, count, exact: true };
  }
  return undefined;
}

function fuzzyAt(tokens: readonly Token[], from: number, data: CompiledData, fits: (one: CompiledEntry) => boolean): Named | undefined {
  let best: Named | undefined;
  let bestSlips = Number.POSITIVE_INFINITY;
  for (let count = Math.min(longestName, tokens.length - from); count > 0; count -= 1) {
    const part = tokens.slice(from, from + count);
    if (!part.every(({ kind }) => kind === 'word' || (count > 1 && (kind === 'glue' || kind === 'place' || kind === 'key')))) continue;
    const key = keyOf(tokens, from, count);
    // The first letter is rarely wrong, and without it `available` would be `unavailable`.
    for (const { name, one } of data.byLetter.get(key.charAt(0)) ?? []) {
      const distance = slipsTo(name, key);
      if (distance > bestSlips || distance === Number.POSITIVE_INFINITY || !fits(one)) continue;
      if (best !== undefined && distance === bestSlips) {
        if (best.count === count && !best.list.includes(one)) best.list.push(one);
        continue;
      }
      best = { list: [one], from, count, exact: false };
      bestSlips = distance;
    }
  }
  return best;
}

/** Slips between what was typed and a name; infinitely many when it is another word. */
function slipsTo(name: string, key: string): number {
  if (Math.abs(name.length - key.length) > 2) return Number.POSITIVE_INFINITY;
  const bound = allowance(Math.min(name.length, key.length));
  const distance = bound === 0 ? Number.POSITIVE_INFINITY : slips(key, name, bound);
  // None at all is no slip: that name is found as it stands.
  return distance > bound || distance === 0 ? Number.POSITIVE_INFINITY : distance;
}

/** What stands between the small words of a question: `how to fix unauth error`. */
function ofInterest(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  const to = tokens.findLastIndex(({ kind }) => kind === 'word');
  return from < 0 ? tokens : tokens.slice(from, to + 1);
}

/** Names that begin with the only word group of the query, as while typing: `unauth`, `deadline ex`. */
export function beginnings(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean, text: string): Hit[] {
  const group = ofInterest(tokens.filter(({ kind }) => kind !== 'system'));
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined || tokens.some(({ kind }) => kind === 'number')) return [];
  // `Request` begins many a sentence.
  if (group.length < tokens.length && group.every(({ lower }) => isWeb(lower))) return [];
  const key = fold(group.map(({ text: part }) => part).join(''));
  if (key.length < 5) return [];
  const named = group.length < tokens.length;
  return data.entries
    .filter((one) => fits(one) && one.typed.some((name) => begins(name, key, named)))
    .map((one): Hit => {
      const reason = `${one.entry.name} begins with “${text.slice(first.start, last.end)}”.`;
      return { one, kind: 'fuzzy', weight: 0.4, reason, start: first.start, end: last.end };
    });
}

/** Whether a name begins so; beside the name of a system one slip is let through (`grpc permision`). */
function begins(name: string, key: string, named: boolean): boolean {
  if (name.startsWith(key)) return true;
  if (!named || key.length < 7 || name[0] !== key[0]) return false;
  return [0, 1].some((more) => slips(key, name.slice(0, key.length + more), 1) <= 1);
}
