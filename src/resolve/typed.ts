import { findAsked } from './asked.ts';
import type { CompiledData, CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';
import { beginnings, namesIn, type Named } from './names.ts';
import { isStatus, numberCounts, type Numbered, numbersIn, statusCounts } from './numbers.ts';
import { fold, isDistinct } from './styles.ts';
import { aboutIn, isAsking, isWeb, wantedIn, type Token, tokensOf } from './tokens.ts';

/**
 * Reads a short query as a person types it: names in any spelling, numbers where a code can stand, slips of the pen,
 * beginnings. Nothing when too many of its words mean something else: it is prose then.
 */
export function findTyped(text: string, data: CompiledData): Hit[] {
  const tokens = tokensOf(text, data);
  if (tokens === undefined) return [];
  const wanted = wantedIn(tokens, data);
  const hits = comparedHits(tokens, wanted, text, data) ?? typedHits(tokens, wanted, text, data);
  if (hits.length > 0 || wanted.size === 0) return hits;
  // The system that is named has no such code (`http 14`, `tf 504`): those that have it are what was meant.
  const other = typedHits(tokens, undefined, text, data).filter(
    ({ kind, start, end }) => kind !== 'message' && (kind !== 'number' || end - start > 1),
  );
  return [...bridgedTo(wanted, other, data), ...other.map((hit) => ({ ...hit, weight: Math.min(hit.weight, 0.55) }))];
}

/** `http status for already exists`: what the system that is named makes of the name that another one has. */
function bridgedTo(wanted: ReadonlySet<string>, hits: readonly Hit[], data: CompiledData): Hit[] {
  const [first] = hits.filter(({ kind }) => kind === 'name');
  if (first === undefined) return [];
  const { system, slug, name } = first.one.entry;
  const bridge = data.bridges.find(({ from, to, edges }) => from === system && wanted.has(to) && edges[slug] !== undefined);
  const one = data.entries.find(({ entry }) => entry.system === bridge?.to && entry.slug === bridge.edges[slug]);
  if (bridge === undefined || one === undefined) return [];
  return [{ ...first, one, kind: 'fuzzy', weight: 0.55, reason: `${name} becomes ${one.entry.name}: ${bridge.situation}.` }];
}

/** `x vs y` asks for x first, however they are known: each side is read by itself. Nothing when a side says nothing. */
function comparedHits(tokens: readonly Token[], wanted: ReadonlySet<string>, text: string, data: CompiledData): Hit[] | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'vs' || lower === 'versus');
  if (at <= 0 || at === tokens.length - 1) return undefined;
  const sides = [tokens.slice(0, at), tokens.slice(at + 1)].map((side) => {
    const hits = typedHits(side, wanted, text, data);
    // What is known by the words of one side only stands where that side does.
    return hits.filter(({ kind, weight }) => kind !== 'fuzzy' && weight >= (hits[0]?.weight ?? 0));
  });
  const [first = [], second = []] = sides;
  if (first.length === 0 || second.length === 0 || ![...first, ...second].some(({ kind }) => kind === 'message')) return undefined;
  return [...first, ...second.filter(({ one }) => !first.some((other) => other.one === one))];
}

/** @param wanted Ids of the systems to look in; all when there is none. Left out: all, though the query names one. */
function typedHits(tokens: readonly Token[], wanted: ReadonlySet<string> | undefined, text: string, data: CompiledData): Hit[] {
  const fits = ({ entry }: CompiledEntry): boolean => wanted === undefined || wanted.size === 0 || wanted.has(entry.system);
  const named = wanted?.size !== 0;
  const codes = numbersIn(tokens, [], data, fits).flatMap(({ token, list }) => (/^[2-9]\d\d$/.test(token.lower) ? list : []));
  const [code] = codes;
  // Nor does the name of another code of its system stand against a number: `522 cloudflare origin timeout`.
  const all = namesIn(tokens, data, fits).filter(
    ({ list }) => codes.length !== 1 || list.some((one) => one === code) || list.every(({ entry }) => entry.system !== code?.entry.system),
  );
  const numbers = numbersIn(tokens, all, data, fits);
  // `404 not found`: the number says which system's name it is.
  const names = all.map((name) => {
    const agreed = name.list.filter((one) => numbers.some(({ list }) => list.includes(one)));
    return { ...name, list: byStyle(agreed.length > 0 ? agreed : name.list, name, tokens, text, data) };
  });
  const used = new Set(names.flatMap(({ from, count }) => tokens.slice(from, from + count)));
  const ofTheWeb = names.some(({ list }) => list.some(({ entry }) => isStatus({ lower: entry.code ?? '' })));
  // A phrase does not stand against the number of another code: `308 redirect post`, `504 timeout gateway`.
  // What is written as code has it says more than words that happen to be a name, and whose words they are.
  const several = isComparing(tokens);
  const coded = (name: Named) => Number(!several && /[a-z][A-Z]|[A-Z]_|^[A-Z]{7,}$/.test(inOne(name, tokens)?.text ?? ''));
  const ofCode = names.filter((name) => name.exact && coded(name)).flatMap(({ list }) => list);
  const strangers = tokens.filter((token) => {
    if (used.has(token) || (ofTheWeb && isWeb(token.lower))) return false;
    // `FailedPrecondition is code 400 instead of 412` asks about the name.
    return (
      token.kind === 'word' ||
      (token.kind === 'number' && !(numbers.some((number) => number.token === token) || (ofCode.length > 0 && isStatus(token))))
    );
  }).length;

  const lacks = (all: readonly CompiledEntry[], one: CompiledEntry) =>
    all.length > 0 && !all.some(({ entry }) => entry.system === one.entry.system);
  const against = (one: CompiledEntry) =>
    (!ofCode.includes(one) && ofCode.length > 0) || (!codes.includes(one) && codes.length > 0 && !(named && lacks(codes, one)));
  // `The field "quantity" is invalid: …` tells, and asks for nothing.
  const tells = !named && /"[^"\n]{1,80}"[^":\n]{0,80}:/.test(text);
  const possible = tells ? [] : findAsked(tokens, data, fits).filter(({ one }) => !against(one));
  // Words that mean the same as the number beside them say more than others: `expired csrf token laravel 419`.
  const agreed = possible.filter(({ one }) => codes.includes(one));
  const asked = agreed.length > 0 ? agreed : possible;
  // `method not found` says more than the `not found` within it.
  const longest = (some: readonly Named[]) =>
    some.reduce(
      (sum, { from, count }) =>
        Math.max(sum, tokens.slice(from, from + count).filter(({ kind }) => kind !== 'glue' && kind !== 'system').length),
      0,
    );
  const inNames = longest(names);
  // Nor is a slip in a name worth as much as a phrase that is written right.
  const inExact = longest(names.filter(({ exact }) => exact));
  const phrases = asked.filter(({ said, exact }) => said > inNames || (exact && said > inExact && said === inNames));
  const hits: Hit[] = codes.length < 2 && phrases.length > 0 && names.length > 0 ? [...phrases] : [];
  if (namesCount({ tokens, names, numbers, strangers, system: named, text })) {
    for (const name of [...names].sort((a, b) => coded(b) - coded(a)))
      for (const one of name.list) hits.push(nameHit(one, name, tokens, text));
  } else if (names.length === 0 && codes.length < 2) {
    // Words that people use say more than the letters that another name begins with: `rate limit`.
    hits.push(...asked.filter(({ said }) => said > 1), ...beginnings(tokens, data, fits, text));
  }
  // Names that are words of a sentence don't speak against a number: `522 connection timeout page is not shown`.
  if (hits.length === 0) {
    for (const { token, list } of names.length === 0
      ? numbers
      : numbersIn(tokens, [], data, fits).filter(({ token }) => /^[345]\d\d$/.test(token.lower))) {
      const known = isStatus(token)
        ? statusCounts(tokens, token, list, numbers.length > 1, strangers, text)
        : numberCounts(tokens, token, strangers, named);
      if (!known) continue;
      for (const one of list) {
        const reason = `${token.text} is the code of ${one.entry.name} in ${titleOf(one, data)}.`;
        const weight = list.length === 1 ? 0.8 : 0.6;
        hits.push({ one, kind: 'number', weight, reason, start: token.start, end: token.end });
      }
    }
  }
  if (hits.length > 0) return hits;
  // `too many requests after enabling polling`: whose name it is comes before who is asked for in the same words.
  const same = asked.length > 0 && wanted ? names.filter(({ exact, count, list }) => exact && count > 1 && list.length === 1) : [];
  return [...same.flatMap((name) => name.list.map((one) => nameHit(one, name, tokens, text))), ...asked];
}

/**
 * Of several systems that share a name the one first whose way of writing it was typed: `Not Found` is HTTP's, `NOT_FOUND`
 * gRPC's, and `:not_found` stands among the spellings of one of them.
 */
function byStyle(
  list: readonly CompiledEntry[],
  { from, count }: Named,
  tokens: readonly Token[],
  text: string,
  data: CompiledData,
): CompiledEntry[] {
  const spelt = data.byConstant.get(text.trim()) ?? [];
  const apart = count > 1;
  const about = aboutIn(tokens, data);
  const fit = (one: CompiledEntry): number => {
    // `RESOURCE_EXHAUSTED gpu`: whose things it speaks of.
    if (spelt.includes(one) || about.has(one.entry.system)) return 2;
    const whole = one.typed.includes(fold(text.slice(tokens[from]?.start, tokens[from + count - 1]?.end)));
    return Number(apart && whole && tokens[from]?.end !== tokens[from + 1]?.start && one.entry.name.includes(' '));
  };
  return [...list].sort((a, b) => fit(b) - fit(a));
}

function titleOf({ entry }: CompiledEntry, data: CompiledData): string {
  return data.systems.find(({ system }) => system.id === entry.system)?.system.title ?? entry.system;
}

interface Question {
  tokens: readonly Token[];
  names: readonly Named[];
  numbers: readonly Numbered[];
  /** Words that mean something else. */
  strangers: number;
  /** Whether it names a system. */
  system: boolean;
  text: string;
}

/** Whether a number that means the same stands beside a name, or anywhere if the name is long and the number no status of the web. */
function isBeside({ token, list }: Numbered, name: Named, tokens: readonly Token[], text: string): boolean {
  const [first, last] = [tokens[name.from], tokens[name.from + name.count - 1]];
  const before = /^[\s:]{1,3}$/.test(text.slice(token.end, first?.start));
  const after = /^[\s(]{1,3}$/.test(text.slice(last?.end, token.start));
  const apart = name.count > 1 && !isStatus(token) && isDistinct(text.slice(first?.start, last?.end));
  return (before || after || apart) && name.list.some((one) => list.includes(one));
}

/** Whether a name is written in capitals among small words, beside one that announces it, or in a question. */
function isShouted({ from, count }: Named, tokens: readonly Token[], text: string): boolean {
  const announces = /^(?:errors?|exceptions?|status)$/;
  const own = announces.test(tokens[from + count - 1]?.lower ?? '') ? count - 1 : count;
  const seen = text.slice(tokens[from]?.start, tokens[from + own - 1]?.end);
  const asks = announces.test(tokens[from + own]?.lower ?? '') || /^(?:is|why|when|how|what|should|can)\b/i.test(text);
  return asks && /^[A-Z_ ]{5,}$/.test(seen) && /[a-z]{3}/.test(text);
}

/** Whether a long name of two words has its capitals, among words that have none, or has three and more. */
function isTitled({ exact, from, count }: Named, tokens: readonly Token[], text: string): boolean {
  const part = tokens.slice(from, from + count);
  const looks = count > 2 ? ({ kind }: Token) => kind === 'word' : (token: Token) => from > 0 && /^[A-Z][a-z]{3,}$/.test(token.text);
  if (!exact || count < 2 || !part.every(looks)) return false;
  return isDistinct(part.map((token) => token.text).join('')) && !/[:"()=]/.test(text);
}

/** Whether the names are what the query is about, or words in somebody's sentence. */
function namesCount({ tokens, names, numbers, strangers, system, text }: Question): boolean {
  if (names.length === 0) return false;
  // `14 unavailble connect failed`: the number beside the name says the same.
  if (
    names.some(
      (name) => name.list.every(({ entry }) => entry.name.length > 2) && numbers.some((number) => isBeside(number, name, tokens, text)),
    )
  )
    return strangers <= 4;
  // `request gets UNKNOWN error`: nobody writes a word of prose so.
  if (names.some((name) => isShouted(name, tokens, text))) return strangers <= 5;
  const written = names.filter((name) => isIdentifier(name, tokens, text));
  const identifiers = written.map(({ from, count }) => tokens[from + count - 1]?.text ?? '');
  // `returns status DEADLINE_EXCEED for a …`: announced besides.
  if (written.some(({ from }) => tokens[from]?.text.includes('_') && tokens[from - 1]?.kind === 'key')) return strangers <= 6;
  // `darkflow Resource Exhausted even on a small batch`: written as a name within a sentence.
  if (names.some((name) => isTitled(name, tokens, text))) return strangers <= 6;
  // `NotFound` is the name of many things.
  const alone = /(?:^|\s)[A-Z]\w{0,60}Error\b/.test(text);
  if (identifiers.length > 0) return strangers <= (system ? 6 : alone ? 4 : identifiers.some((name) => /Error$|_/.test(name)) ? 2 : 1);
  const named = names.reduce((sum, { count }) => sum + count, 0);
  if (names.some(({ list }) => list.some(({ entry }) => entry.name.length <= 2))) {
    // `ok` stands in any sentence.
    return (
      strangers === 0 &&
      (system ||
        (tokens.length <= 5 &&
          tokens.every(
            (token, at) =>
              isQuestion(token) ||
              (names.some(({ from, count }) => at >= from && at < from + count) &&
                (tokens.length === 1 || /[A-Z]/.test(token.text) || tokens.some(({ kind }) => kind === 'number'))),
          )))
    );
  }
  if (strangers === 0) return true;
  // `code = Unavailble desc = conection refused`: the name is announced.
  const described = system || tokens.some(({ lower }) => lower === 'desc');
  if (described && names.some(({ from }) => tokens[from - 1]?.kind === 'key')) return strangers <= 4;
  // `Unavailale status in …`: a slip in a long word that announces itself.
  const told = names.some(({ from, count }) => count < 2 && tokens[from + 1]?.kind === 'key' && isDistinct(tokens[from]?.text ?? ''));
  if (names.some(({ exact }) => !exact)) return told ? strangers <= 3 : system && strangers <= 1;
  const several = names.some(({ count }) => count > 1);
  if (system) return strangers <= (several ? 4 : Math.max(2, named));
  return strangers * (names.length > 1 && isComparing(tokens) ? 1 : 3) <= named;
}

/** Words between things of which the first one is meant as much as the others. */
const comparing = new Set('vs versus and or between difference against'.split(' '));
const isComparing = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => comparing.has(lower));
/** What asks for what stands beside it, and numbers, which say the same there. */
const isQuestion = ({ kind, lower }: Token): boolean =>
  kind === 'key' || kind === 'number' || kind === 'place' || isAsking(lower) || /^(?:is|does|got|retry)/.test(lower);

/** The token that is a name by itself, whatever announces it: `code FailedPrecondition` is a name as well. */
const inOne = ({ from, count }: Named, tokens: readonly Token[]): Token | undefined =>
  count === 1 || (count === 2 && tokens[from]?.kind === 'key') ? tokens[from + count - 1] : undefined;

/** Whether a name is written as no word of prose is (`DATA_LOSS`, `DeadlineExceeded`), and no part of a longer one (`asyncio.CancelledError`). */
function isIdentifier(name: Named, tokens: readonly Token[], text: string): boolean {
  const token = inOne(name, tokens);
  // A slip in a word of prose makes another one; in a long identifier it makes none.
  if (token === undefined || (!name.exact && !/^(?:[A-Z]{3,}_[A-Z_]{5,}|(?:[A-Z][a-z]+){3,})$/.test(token.text))) return false;
  const before = text.slice(Math.max(0, token.start - 20), token.start);
  if (/[.:\\/]$/.test(before) && !/errors?(?:_impl)?(?:\.|::)$/.test(before)) return false;
  return /^(?:[A-Z]+(?:_[A-Z]+)+|(?:[A-Z][a-z]+){2,})$/.test(token.text);
}

function nameHit(one: CompiledEntry, { from, count, exact }: Named, tokens: readonly Token[], text: string): Hit {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[from + count - 1]?.end ?? start;
  const reason = `“${text.slice(start, end)}” ${exact ? 'names' : 'is nearly'} ${one.entry.name}.`;
  return { one, kind: exact ? 'name' : 'fuzzy', weight: exact ? 0.85 : 0.5, reason, start, end };
}
