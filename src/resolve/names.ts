import type { CompiledData, CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { Hit } from './hits.ts';
import { fold } from './styles.ts';
import type { Token } from './tokens.ts';

/** Names of up to this many words are put together from the query. */
const longestName = 4;

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
      const name = one.folded;
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

/** Names that begin with the only word group of the query, as while typing: `unauth`, `deadline ex`. */
export function beginnings(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean, text: string): Hit[] {
  const group = tokens.filter(({ kind }) => kind !== 'system');
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined || group.some(({ kind }) => kind === 'number')) return [];
  const key = fold(group.map(({ text: part }) => part).join(''));
  if (key.length < 5) return [];
  const named = group.length < tokens.length;
  return data.entries
    .filter((one) => fits(one) && begins(one.folded, key, named))
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
