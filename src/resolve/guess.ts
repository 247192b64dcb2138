/**
 * The last resort for what a person typed: when neither a format nor a name nor a phrase is found in it, the entries
 * that have most of its words, in their names, in the words that people use, in their messages and the titles of their
 * causes. A word that few entries have counts for more than one that many have.
 */
import { type Askable, type Held, heldBy } from './ask-index.ts';
import { standIn } from './asked.ts';
import type { CompiledData, CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { Hit } from './hits.ts';
import { fold, isDistinct, words as wordsOfName } from './styles.ts';
import { aboutIn, isAsking, isWeb, type Token, tokensOf } from './tokens.ts';

const most = 3;
/** What nobody types into a search box: a line at INFO, a time, a version, an address, a frame, a quantity. */
const notTyped =
  /\b(?:INFO|DEBUG|TRACE)\b|https?:\/\/|\d\d:\d\d|\d\.\d+\.\d|[{}]|\[(?!\d)|\.(?:java|kt|go|py|[jt]sx?|rb|php|cs|cc?|cpp|h):\d|\d ?(?:ms|s|sec|kB|MB|GB|%)(?![\w])/;
/** Nor, where no system is named, an assignment, a path, a qualified name, a sentence of prose. */
const notAlone = /[:=()"“”,;|\\@$<>]|\w\/\w|\w\.\w+\.\w|[.!]\s*$/;
/** The same of a text that asks, or says where it happened: the punctuation of a title is let through. */
const notAsking = /[={}|\\@$<>]|\w\/\w|\w\.(?:ya?ml|json|toml|conf|ini)\b|"[^"\n]{1,80}"[^":\n]{0,80}:|[.!]\s*$/;
/** A header field, which every call has: `grpc-encoding: gzip`. */
const header = /^\s*[a-z]{1,20}(?:-[a-z]{1,20}){1,6}: ?\S+\s*$/i;
/** `order status: CANCELLED` says what became of something that nobody here knows. */
const stated = /:\s*[A-Z][A-Z_]+\s*$/;
/** How much of the meaning of a question a guess has to have: of one that names a system, one that asks, any other. */
const leastNamed = 0.3;
const leastAsking = 0.5;
const leastOther = 0.7;
/** The same where all that a text says is in the question. */
const leastSaid = 0.4;
/** What a text of a kind counts: a name says more than a line that a program prints. */
const worth: Record<Askable['kind'], number> = { name: 1.1, phrase: 1, title: 0.9, message: 0.8 };
/** A guess that is much worse than the best one helps nobody. */
const worst = 0.5;
/** How much of a text has to be in a question that does not ask. */
const mostly = 0.6;
/** Other words that may stand beside what is nearly a name, in a question that names a system. */
const besideName = 3;
/** Shorter words stand in too many texts to tell something alone. */
const telling = 5;

interface Weighed {
  one: CompiledEntry;
  score: number;
  share: number;
  found: Set<number>;
  best: Askable;
  /** All that the best text says is in the question, several words of it. */
  said: boolean;
  /** How much of the best text is in the question. */
  covered: number;
}

/** What each word of a question says: the rarer, the more. */
function weightsOf(content: readonly Token[], held: readonly Held[], entries: number, text: string): number[] {
  const having = content.map(() => new Set<CompiledEntry>());
  for (const { askable, found } of held) for (const position of found) having[position]?.add(askable.one);
  return content.map(({ kind, start, end }, position) => {
    const count = having[position]?.size ?? 0;
    // Where it happened, and numbers that are no code, say little of what happened.
    if (count === 0 && kind !== 'word') return 0;
    // Parts of somebody's own name, such as `shop.v1.Orders`, are known to nobody else.
    if (count === 0 && (text[start - 1] === '.' || /^\.\w/.test(text.slice(end)))) return 0.5;
    return Math.log(1 + entries / (count === 0 ? 3 : count)) * (kind === 'word' ? 1 : 0.5);
  });
}

function weigh(content: readonly Token[], held: readonly Held[], data: CompiledData, text: string): Weighed[] {
  const weights = weightsOf(content, held, data.entries.length, text);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const sum = (positions: Iterable<number>) => [...positions].reduce((total, position) => total + (weights[position] ?? 0), 0) / all;
  const entries = new Map<CompiledEntry, Weighed>();
  for (const { askable, found, covered } of held) {
    const said = askable.kind === 'phrase' && covered.size > 1 && covered.size === askable.words.size;
    const whole = covered.size / Math.max(1, askable.words.size);
    const { one, kind } = askable;
    const score = sum(found) * (0.6 + 0.4 * whole) * worth[kind];
    const before = entries.get(one) ?? { one, score: -1, share: 0, found: new Set(), best: askable, said, covered: whole };
    entries.set(one, before);
    for (const position of found) before.found.add(position);
    if (score > before.score) Object.assign(before, { score, best: askable, said, covered: whole });
  }
  for (const weighed of entries.values()) {
    weighed.share = sum(weighed.found);
    weighed.score += 0.25 * weighed.share;
  }
  return [...entries.values()].sort((a, b) => b.score - a.score || a.one.index - b.one.index);
}

/** Names that a word or two neighbours nearly are, with one slip more than elsewhere. */
function nearNames(
  content: readonly Token[],
  named: boolean,
  strangers: number,
  told: boolean,
  data: CompiledData,
  fits: (one: CompiledEntry) => boolean,
): Hit[] {
  const parts = content.flatMap((token, at) => [[token], ...(at + 1 < content.length ? [content.slice(at, at + 2)] : [])]);
  const found: { one: CompiledEntry; distance: number; part: readonly Token[] }[] = [];
  for (const part of parts) {
    const key = fold(part.map(({ text }) => text).join(''));
    // A slip in a long name of two words is one, whatever stands beside it; so is a long word where something is asked.
    const crowded = content.filter((token) => token.kind !== 'place' && !part.includes(token)).length > strangers;
    const distinct = isDistinct(key) && (data.byFold.has(key) ? told && part.length < 2 : part.length > 1);
    if (key.length < (named ? 4 : telling + 1) || (crowded && !distinct) || part.every(({ lower }) => isWeb(lower))) continue;
    for (const { name, one } of data.byLetter.get(key.charAt(0)) ?? []) {
      const bound = Math.min(3, allowance(Math.min(name.length, key.length)) + 1);
      const cut = !crowded && key.length > telling && name.length <= key.length + 2 && name.startsWith(key) ? 1 : slips(key, name, bound);
      if (cut <= bound && fits(one)) found.push({ one, distance: cut, part });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.one.index - b.one.index);
  const seen = new Set<CompiledEntry>();
  return found.flatMap(({ one, distance, part }): Hit[] => {
    if (seen.has(one) || distance > (found[0]?.distance ?? 0)) return [];
    seen.add(one);
    const said = part.map(({ text }) => text).join(' ');
    const reason = `“${said}” is nearly ${one.entry.name}.`;
    return [{ one, kind: 'fuzzy', weight: 0.35, reason, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }];
  });
}

/** @param text Cleaned text. */
export function findGuesses(text: string, data: CompiledData): Hit[] {
  if (notTyped.test(text) || header.test(text)) return [];
  const tokens = tokensOf(text, data);
  if (tokens === undefined) return [];
  const systems = aboutIn(tokens, data);
  const named = systems.size > 0;
  const fits = ({ entry }: CompiledEntry): boolean => !named || systems.has(entry.system);
  // `decode_jpeg` asks for both of its words, `ConnectionResetByPeer` for its four.
  const content = tokens.flatMap((token) =>
    token.kind === 'key' || token.kind === 'glue'
      ? []
      : (/^([A-Z][a-z]+){3}/.test(token.text) ? wordsOfName(token.text) : token.lower.split('_')).map((lower) => ({ ...token, lower })),
  );
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  const told = tokens.some(({ kind, lower }) => (kind === 'key' && lower !== 'errno') || isAsking(lower));
  const asks = told || tokens.some(({ kind }) => kind === 'place');
  // An announced error may have the punctuation of a title. A number that is no code counts something.
  const punctuated = (asks ? notAsking : notAlone).test(text) || stated.test(text);
  const words = content.filter(({ kind }) => kind === 'word');
  const numbers = content.filter(({ kind }) => kind === 'number').length;
  // `6 steps in 2 epochs` counts, whatever it is about.
  if ((!named && (punctuated || numbers > 0)) || (numbers > 0 && numbers >= words.length)) return [];

  const held = heldBy(content, data).filter(({ askable: { one, bound } }) => fits(one) && (named || !bound));
  const enough = named ? leastNamed : asks ? leastAsking : leastOther;
  // `blas keras`: what stands beside the name of a system may be short.
  const least = tokens.some(({ kind }) => kind === 'system') ? 4 : telling;
  const isTelling = ({ kind, lower }: Token) => kind === 'word' && lower.length >= least && !isWeb(lower);
  const ranked = weigh(content, held, data, text).filter(({ share, found, best, said, covered }) => {
    // Where nothing is asked, it has to be what is known, and little else.
    if (!named && !asks && (best.kind === 'name' ? share < 1 : covered < (best.kind === 'phrase' ? 1 : mostly))) return false;
    if (share < (said ? Math.min(leastSaid, enough) : enough)) return false;
    const told = content.filter((token, position) => found.has(position) && token.kind === 'word');
    if (told.length > 1) return told.some(isTelling);
    // One word is enough where little else is said, or where it is the name or somebody's word for it.
    return (
      told.some(isTelling) &&
      (named
        ? words.length <= (covered === 1 ? 5 : 3)
        : words.length < 2
          ? covered >= mostly || best.kind === 'name'
          : asks && words.length < 3 && worth[best.kind] >= 1)
    );
  });
  const [top] = ranked;
  const beside = named ? besideName : Number(asks);
  const near = nearNames(
    tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'place'),
    named,
    beside,
    told,
    data,
    fits,
  );
  const hits = ranked
    .filter(({ score }) => score >= (top?.score ?? 0) * worst)
    .map(({ one, score, best }): Hit => {
      const reason = best.kind === 'name' ? `Your words stand in the name of ${one.entry.name}.` : standIn(best, 'Some of your words');
      const cause = best.cause === undefined ? {} : { cause: best.cause, causeText: best.text };
      return { one, kind: 'fuzzy', weight: 0.25 + 0.15 * Math.min(1, score), reason, start: first.start, end: last.end, ...cause };
    });
  return [...near, ...hits.filter(({ one }) => !near.some((other) => other.one === one))].slice(0, most);
}
