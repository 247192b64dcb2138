import type { CompiledData, CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { Hit } from './hits.ts';
import type { MessageIndex } from './messages.ts';
import { isGlue, type Token } from './tokens.ts';

/** As many answers as a question in words is worth. */
const most = 3;
/** A part of a message of at least this many letters and blanks is that message, also without the name of a system. */
const longPart = 14;
/** A phrase in people's words says more than a name within it: `method not found` is no NOT_FOUND. A word says less. */
const phraseWeight = 0.86;
const wordWeight = 0.6;

/** `expired` asks for `expire`, `tokens` for `token`, `suported` for `supported`. */
function same(asked: string, word: string): boolean {
  if (asked === word) return true;
  const shorter = Math.min(asked.length, word.length);
  if (shorter < 5 || asked[0] !== word[0]) return false;
  if (Math.abs(asked.length - word.length) <= 3 && asked.slice(0, shorter - 1) === word.slice(0, shorter - 1)) return true;
  const bound = Math.min(1, allowance(shorter));
  return slips(asked, word, bound) <= bound;
}

/** A text by which an entry can be asked for, taken apart. */
interface Askable {
  one: CompiledEntry;
  /** Position in the data: of two that fit alike the first one counts. */
  order: number;
  text: string;
  cause: string | undefined;
  /** Somebody's words for the code, rather than a program's. */
  phrase: boolean;
  /** In lower case, punctuation made blanks: what a part of it is looked for in. */
  plain: string;
  /** Words that carry meaning. */
  words: string[];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
/** The askable texts of one system by their words, and the words by their first letter, which is rarely mistyped. */
interface AskIndex {
  byWord: Map<string, Askable[]>;
  byLetter: Map<string, string[]>;
}

const known = new WeakMap<MessageIndex, AskIndex>();

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Made when a system's messages are first asked in words; they come anew when they are loaded. */
function indexOf(system: string, messages: MessageIndex, data: CompiledData): AskIndex {
  const before = known.get(messages);
  if (before !== undefined) return before;
  const made: AskIndex = { byWord: new Map(), byLetter: new Map() };
  let order = 0;
  for (const one of data.entries) {
    if (one.entry.system !== system) continue;
    for (const { text, cause, asked } of one.entry.messages ?? []) {
      const all = wordsIn(text);
      const words = all.filter((word) => word.length > 1 && !isGlue(word));
      const askable: Askable = { one, order, text, cause, phrase: asked === true, plain: all.join(' '), words };
      for (const word of new Set(words)) put(made.byWord, word, askable);
      order += 1;
    }
  }
  for (const word of made.byWord.keys()) put(made.byLetter, word.charAt(0), word);
  known.set(messages, made);
  return made;
}

/** Texts that have one of the words, in the order of the data. */
function candidates(content: readonly Token[], data: CompiledData): Askable[] {
  const found = new Set<Askable>();
  for (const [system, messages] of data.messages) {
    const { byWord, byLetter } = indexOf(system, messages, data);
    for (const { lower } of content) {
      for (const word of byLetter.get(lower.charAt(0)) ?? []) {
        if (same(lower, word)) for (const askable of byWord.get(word) ?? []) found.add(askable);
      }
    }
  }
  return [...found].sort((a, b) => a.one.index - b.one.index || a.order - b.order);
}

interface Question {
  /** Tokens that carry meaning. */
  content: readonly Token[];
  /** The whole query but the names of systems, in lower case. */
  plain: string;
  /** Whether it names a system. */
  named: boolean;
}

/** How well a text answers a question, from 0 to 1; nothing when it doesn't. */
function fit({ phrase, plain, words }: Askable, question: Question): number | undefined {
  const { content, named } = question;
  const found = content.filter(({ lower }) => words.some((word) => same(lower, word))).length;
  if (found === 0) return undefined;
  const asked = found / content.length;
  const covered = words.filter((word) => content.some(({ lower }) => same(lower, word))).length / Math.max(1, words.length);
  // Everything that people say is in the query, and little else is.
  if (phrase) {
    const least = named ? 0.3 : words.length > 1 && content.length <= 4 ? 0.5 : 1;
    return covered === 1 && asked >= least ? (words.length > 1 ? phraseWeight : wordWeight) - 0.06 * (1 - asked) : undefined;
  }
  const several = found > (named ? 1 : 2);
  if (question.plain.length >= longPart && plain.includes(question.plain) && several) return 0.66;
  const enough = named ? asked >= 0.6 && (several || content.length === 1) : asked === 1 && found > 1 && covered >= 0.6;
  return enough ? 0.4 + 0.09 * Math.min(1, covered) + 0.09 * asked : undefined;
}

/** Something asked for in words, and how many of the words say it. */
export interface Asked extends Hit {
  said: number;
}

/** Entries that are known by the words of a question: `token expired grpc`, `rpc timeout`. */
export function findAsked(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean): Asked[] {
  const content = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  const spoken = tokens.filter(({ kind }) => kind !== 'system');
  const question: Question = {
    content,
    plain: spoken.map(({ lower }) => lower).join(' '),
    named: spoken.length < tokens.length,
  };
  const best = new Map<CompiledEntry, Asked>();
  for (const askable of candidates(content, data)) {
    const { one, text, cause, phrase, words } = askable;
    if (!fits(one)) continue;
    const weight = fit(askable, question);
    const said = phrase ? words.length : 0;
    const before = best.get(one);
    if (weight === undefined || (before !== undefined && (before.weight > weight || (before.weight === weight && before.said >= said))))
      continue;
    const reason = phrase
      ? `“${text}” is what people call ${one.entry.name}.`
      : `Your words stand in “${text}”, which ${one.entry.name} is known by.`;
    const causeText = phrase ? undefined : text;
    best.set(one, { one, kind: 'message', weight, reason, start: first.start, end: last.end, cause, causeText, said });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || b.said - a.said || a.one.index - b.one.index).slice(0, most);
}
