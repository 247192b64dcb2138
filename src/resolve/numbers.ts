/** Numbers in what a person typed: which of them can be codes, and which of those are meant as such. */
import { codeKey, type CompiledData, type CompiledEntry } from './compile.ts';
import type { Named } from './names.ts';
import { words } from './styles.ts';
import { isCounted, isWeb, type Token } from './tokens.ts';

/** A number, and the entries whose code it is. */
export interface Numbered {
  token: Token;
  list: CompiledEntry[];
}

/** Numbers of the query that are codes. Beside a name, a number counts only when it says the same. */
export function numbersIn(
  tokens: readonly Token[],
  names: readonly Named[],
  data: CompiledData,
  fits: (one: CompiledEntry) => boolean,
): Numbered[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'number') return [];
    const list = data.systems
      .flatMap(({ byCode }) => byCode.get(codeKey(token.lower)) ?? [])
      .filter((one) => fits(one) && (names.length === 0 || names.some((name) => name.list.includes(one))));
    return list.length === 0 ? [] : [{ token, list }];
  });
}

/** Whether a number stands where a code can: alone, announced (`code 16`), or beside the name of a system. */
export function numberCounts(tokens: readonly Token[], token: Token, strangers: number, system: boolean): boolean {
  // `python 3 error` is a version, `npm ERR! code 1` how a process ended.
  if (!system && tokens.some(({ kind }) => kind === 'place')) return false;
  const announced = tokens.some(({ kind }) => kind === 'key');
  const between = tokens.some(({ lower }) => lower === 'vs' || lower === 'versus');
  if (strangers === 0) return system || announced || between || tokens.length === 1;
  const at = tokens.indexOf(token);
  const before = tokens[at - 1]?.kind;
  // `… credentials grpc 16` ends in the code.
  const apart = at === tokens.length - 1 ? 6 : 1;
  return system && strangers <= (before === 'key' ? 2 : before === 'system' ? apart : 0);
}

/** Whether a number has the three digits of a status of the web, which few other things are counted in. */
export const isStatus = ({ lower }: Pick<Token, 'lower'>): boolean => /^\d{3}$/.test(lower);

/**
 * Whether such a number is a status rather than a quantity: alone, beside another one (`401 vs 403`), beside words that
 * announce it (`error 404`, `http 404`), or among words of the web (`301 redirect loop`).
 */
export function statusCounts(
  tokens: readonly Token[],
  token: Token,
  list: readonly CompiledEntry[],
  several: boolean,
  strangers: number,
  text: string,
): boolean {
  const at = tokens.indexOf(token);
  const before = tokens[at - 1]?.lower === 's' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  // Nobody counts in `404s`, nor in `401's`.
  const plural = /^['’]?s\b/.test(text.slice(token.end));
  if ((isCounted(before?.lower) && before?.lower !== 'pages') || (!plural && isCounted(after?.lower))) return false;
  if (strangers === 0) return true;
  // `530 Login incorrect.` is what another protocol replies.
  if (at === 0 && text.endsWith('.')) return false;
  const failed = /^[45]/.test(token.lower);
  const announces = (one: Token | undefined) => one?.kind === 'key' || one?.kind === 'system';
  if (announces(before) || announces(after) || plural) return strangers <= (plural ? 9 : 6);
  const own = new Set(list.flatMap(({ entry }) => [entry.name, ...(entry.names ?? [])]).flatMap((name) => words(name)));
  const isOwn = (lower: string) => own.has(lower) || own.has(lower.replace(/s$/, ''));
  const unknown = tokens.filter(({ kind, lower }) => kind === 'word' && !isWeb(lower) && !isOwn(lower)).length;
  // Most of its name beside it, though not word for word.
  if (tokens.filter(({ lower, kind }) => kind !== 'number' && isOwn(lower)).length > 1) return unknown <= 3;
  const atEnd = at === 0 || at === tokens.length - 1;
  const round = token.lower.endsWith('00');
  const small = tokens.some(({ kind }) => kind === 'place' || kind === 'glue');
  // `nicht gefunden 404`, `uploads die with 408 on slow connections`: little else is counted in numbers that are neither
  // round nor calm, nor does a redirect begin with them.
  if (!round && (failed || (token.lower.startsWith('3') && (at === 0 || /redirect/i.test(text)))))
    return unknown <= (small || !/[:=]/.test(text) ? 6 : 3);
  // A round number in the middle counts something: `github 500 stars`.
  if (tokens.length <= 5 && atEnd && unknown < strangers && unknown < 2) return true;
  // Among several words of the web, or small ones that say that something happened: `shopware returns 500`.
  const web = tokens.filter(({ kind, lower }) => kind === 'place' || kind === 'system' || isWeb(lower)).length;
  return (
    unknown <= (failed && web > 1 ? 4 : tokens.some(announces) ? 3 : several ? 2 + Number(failed) : Number(failed && (small || web > 0)))
  );
}
