import { findAsked } from './asked.ts';
import { codeKey, type CompiledData, type CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { Hit } from './hits.ts';
import { fold } from './styles.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Names of up to this many words are put together from the query. */
const longestName = 4;

interface Named {
  list: CompiledEntry[];
  from: number;
  count: number;
  exact: boolean;
}

/**
 * Reads a short query as a person types it: names in any spelling, numbers where a code can stand, slips of the pen,
 * beginnings. Nothing when too many of its words mean something else: it is prose then.
 */
export function findTyped(text: string, data: CompiledData): Hit[] {
  const tokens = tokensOf(text, data);
  if (tokens === undefined) return [];
  const wanted = new Set(tokens.flatMap(({ lower, kind }) => (kind === 'system' ? [data.systemWords.get(lower) ?? ''] : [])));
  const fits = ({ entry }: CompiledEntry): boolean => wanted.size === 0 || wanted.has(entry.system);
  const names = namesIn(tokens, data, fits);
  const numbers = numbersIn(tokens, names, data, fits);
  const used = new Set(names.flatMap(({ from, count }) => tokens.slice(from, from + count)));
  const strangers = tokens.filter((token) => {
    if (used.has(token)) return false;
    return token.kind === 'word' || (token.kind === 'number' && !numbers.some((number) => number.token === token));
  }).length;

  const hits: Hit[] = [];
  if (namesCount(tokens, names, strangers, wanted.size > 0)) {
    for (const name of names) for (const one of name.list) hits.push(nameHit(one, name, tokens, text));
  } else if (names.length === 0) {
    hits.push(...beginnings(tokens, data, fits, text));
  }
  if (names.length === 0) {
    for (const { token, list } of numbers) {
      if (!numberCounts(tokens, token, strangers, wanted.size > 0)) continue;
      for (const one of list) {
        const reason = `${token.text} is the code of ${one.entry.name} in ${titleOf(one, data)}.`;
        const weight = list.length === 1 ? 0.8 : 0.6;
        hits.push({ one, kind: 'number', weight, reason, start: token.start, end: token.end });
      }
    }
  }
  return hits.length > 0 ? hits : findAsked(tokens, data, fits);
}

function titleOf({ entry }: CompiledEntry, data: CompiledData): string {
  return data.systems.find(({ system }) => system.id === entry.system)?.system.title ?? entry.system;
}

/** Names in the query, longest first at each place; where none stands exactly, one that is nearly there. */
function namesIn(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean): Named[] {
  const names: Named[] = [];
  for (let from = 0; from < tokens.length;) {
    const name = exactAt(tokens, from, data, fits) ?? fuzzyAt(tokens, from, data, fits);
    if (name !== undefined) names.push(name);
    from += name?.count ?? 1;
  }
  return names;
}

function keyOf(tokens: readonly Token[], from: number, count: number): string {
  return fold(
    tokens
      .slice(from, from + count)
      .map(({ text }) => text)
      .join(''),
  );
}

function exactAt(tokens: readonly Token[], from: number, data: CompiledData, fits: (one: CompiledEntry) => boolean): Named | undefined {
  for (let count = Math.min(longestName, tokens.length - from); count > 0; count -= 1) {
    if (count === 1 && tokens[from]?.kind === 'number') continue;
    const list = data.byFold.get(keyOf(tokens, from, count))?.filter(fits) ?? [];
    if (list.length > 0) return { list, from, count, exact: true };
  }
  return undefined;
}

function fuzzyAt(tokens: readonly Token[], from: number, data: CompiledData, fits: (one: CompiledEntry) => boolean): Named | undefined {
  let best: Named | undefined;
  let bestSlips = Number.POSITIVE_INFINITY;
  for (let count = Math.min(longestName, tokens.length - from); count > 0; count -= 1) {
    const part = tokens.slice(from, from + count);
    if (!part.every(({ kind }) => kind === 'word' || (count > 1 && kind === 'glue'))) continue;
    const key = keyOf(tokens, from, count);
    for (const one of data.entries) {
      if (!fits(one)) continue;
      const name = fold(one.entry.name);
      // The first letter is rarely wrong, and without it `available` would be `unavailable`.
      if (name[0] !== key[0]) continue;
      const bound = allowance(Math.min(name.length, key.length));
      const distance = bound === 0 ? 1 : slips(key, name, bound);
      if (distance > bound || distance > bestSlips) continue;
      if (best !== undefined && distance === bestSlips) {
        if (best.count === count) best.list.push(one);
        continue;
      }
      best = { list: [one], from, count, exact: false };
      bestSlips = distance;
    }
  }
  return best;
}

/** Numbers of the query that are codes. Beside a name, a number counts only when it says the same. */
function numbersIn(
  tokens: readonly Token[],
  names: readonly Named[],
  data: CompiledData,
  fits: (one: CompiledEntry) => boolean,
): { token: Token; list: CompiledEntry[] }[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'number') return [];
    const list = data.systems
      .flatMap(({ byCode }) => byCode.get(codeKey(token.lower)) ?? [])
      .filter((one) => fits(one) && (names.length === 0 || names.some((name) => name.list.includes(one))));
    return list.length === 0 ? [] : [{ token, list }];
  });
}

/** Whether a number stands where a code can: alone, announced (`code 16`), or beside the name of a system. */
function numberCounts(tokens: readonly Token[], token: Token, strangers: number, system: boolean): boolean {
  const announced = tokens.some(({ kind }) => kind === 'key');
  if (strangers === 0) return system || announced || tokens.length === 1;
  return system && strangers <= 2 && tokens[tokens.indexOf(token) - 1]?.kind === 'key';
}

/** Whether the names are what the query is about, or words in somebody's sentence. */
function namesCount(tokens: readonly Token[], names: readonly Named[], strangers: number, system: boolean): boolean {
  if (names.length === 0) return false;
  const named = names.reduce((sum, { count }) => sum + count, 0);
  if (names.some(({ list }) => list.some(({ entry }) => entry.name.length <= 2))) {
    // `ok` stands in any sentence.
    return strangers === 0 && (system || named === tokens.length);
  }
  if (strangers === 0) return true;
  if (names.some(({ exact }) => !exact)) return system && strangers <= 1;
  return system ? strangers <= Math.max(2, named) : strangers * 3 <= named;
}

function nameHit(one: CompiledEntry, { from, count, exact }: Named, tokens: readonly Token[], text: string): Hit {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[from + count - 1]?.end ?? start;
  const seen = text.slice(start, end);
  return exact
    ? { one, kind: 'name', weight: 0.85, reason: `“${seen}” names ${one.entry.name}.`, start, end }
    : { one, kind: 'fuzzy', weight: 0.5, reason: `“${seen}” is nearly ${one.entry.name}.`, start, end };
}

/** Names that begin with the only word group of the query, as while typing: `unauth`, `deadline ex`. */
function beginnings(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean, text: string): Hit[] {
  const group = tokens.filter(({ kind }) => kind !== 'system');
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined || group.some(({ kind }) => kind === 'number')) return [];
  const key = fold(group.map(({ text: part }) => part).join(''));
  if (key.length < 5) return [];
  return data.entries
    .filter((one) => fits(one) && fold(one.entry.name).startsWith(key))
    .map((one): Hit => {
      const reason = `${one.entry.name} begins with “${text.slice(first.start, last.end)}”.`;
      return { one, kind: 'fuzzy', weight: 0.4, reason, start: first.start, end: last.end };
    });
}
