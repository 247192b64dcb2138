import { findAsked } from './asked.ts';
import { codeKey, type CompiledData, type CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';
import { beginnings, namesIn, type Named } from './names.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * Reads a short query as a person types it: names in any spelling, numbers where a code can stand, slips of the pen,
 * beginnings. Nothing when too many of its words mean something else: it is prose then.
 */
export function findTyped(text: string, data: CompiledData): Hit[] {
  const tokens = tokensOf(text, data);
  if (tokens === undefined) return [];
  const wanted = new Set(tokens.flatMap(({ lower, kind }) => (kind === 'system' ? [data.systemWords.get(lower) ?? ''] : [])));
  const fits = ({ entry }: CompiledEntry): boolean => wanted.size === 0 || wanted.has(entry.system);
  const all = namesIn(tokens, data, fits);
  const numbers = numbersIn(tokens, all, data, fits);
  // `404 not found`: the number says which system's name it is.
  const names = all.map((name) => {
    const agreed = name.list.filter((one) => numbers.some(({ list }) => list.includes(one)));
    return agreed.length > 0 ? { ...name, list: agreed } : name;
  });
  const used = new Set(names.flatMap(({ from, count }) => tokens.slice(from, from + count)));
  const strangers = tokens.filter((token) => {
    if (used.has(token)) return false;
    return token.kind === 'word' || (token.kind === 'number' && !numbers.some((number) => number.token === token));
  }).length;

  const asked = findAsked(tokens, data, fits);
  // `method not found` says more than the `not found` within it.
  const inNames = names.reduce((sum, { count }) => Math.max(sum, count), 0);
  const phrases = asked.filter(({ said }) => said > inNames);
  const hits: Hit[] = phrases.length > 0 && names.length > 0 ? [...phrases] : [];
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
  return hits.length > 0 ? hits : asked;
}

function titleOf({ entry }: CompiledEntry, data: CompiledData): string {
  return data.systems.find(({ system }) => system.id === entry.system)?.system.title ?? entry.system;
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
  // `code = Unavailble desc = conection refused`: the name is announced.
  const described = system || tokens.some(({ lower }) => lower === 'desc');
  if (described && names.some(({ from }) => tokens[from - 1]?.kind === 'key')) return strangers <= 4;
  if (names.some(({ exact }) => !exact)) return system && strangers <= 1;
  const several = names.some(({ count }) => count > 1);
  if (system) return strangers <= (several ? 4 : Math.max(2, named));
  return strangers * 3 <= named;
}

function nameHit(one: CompiledEntry, { from, count, exact }: Named, tokens: readonly Token[], text: string): Hit {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[from + count - 1]?.end ?? start;
  const seen = text.slice(start, end);
  return exact
    ? { one, kind: 'name', weight: 0.85, reason: `“${seen}” names ${one.entry.name}.`, start, end }
    : { one, kind: 'fuzzy', weight: 0.5, reason: `“${seen}” is nearly ${one.entry.name}.`, start, end };
}
