/** The texts by which entries can be asked for in words, by those words. */
import type { CompiledData, CompiledEntry } from './compile.ts';
import { allowance, slips } from './fuzzy.ts';
import type { MessageIndex } from './messages.ts';
import { words as wordsOfName } from './styles.ts';
import { isGlue, isKey, type Token } from './tokens.ts';

/** A text by which an entry can be asked for, taken apart. */
export interface Askable {
  one: CompiledEntry;
  /** Position in the data: of two that fit alike the first one counts. */
  order: number;
  text: string;
  cause: string | undefined;
  /**
   * `phrase`: somebody's words for the code. `message`: what a program prints. `title`: of a cause. `name`: of the
   * entry itself, which is looked for in other ways first.
   */
  kind: 'phrase' | 'message' | 'title' | 'name';
  /** Begins with a word for its system: everyday words, which ask for it only where the question speaks of the system too. */
  bound: boolean;
  /** In lower case, punctuation made blanks: what a part of it is looked for in. */
  plain: string;
  /** Words that carry meaning, each once. */
  words: ReadonlySet<string>;
}

/** An askable text that has words of a question. */
export interface Held {
  askable: Askable;
  /** Words of the question that it has, as positions in it. */
  found: Set<number>;
  /** Its own words that the question has. */
  covered: Set<string>;
}

interface AskIndex {
  byWord: Map<string, Askable[]>;
  /** The words by their first letter, which is rarely mistyped. */
  byLetter: Map<string, string[]>;
  /** Words that were asked → words that they may stand for. */
  known: Map<string, readonly string[]>;
}

/** Words whose meaning is kept; a log asks the same ones again and again. */
const mostKnown = 4_000;

const indexes = new WeakMap<MessageIndex, AskIndex>();

/** `expired` asks for `expire`, `tokens` for `token`, `suported` for `supported`. */
export function same(asked: string, word: string): boolean {
  if (asked === word) return true;
  const shorter = Math.min(asked.length, word.length);
  if (shorter < 5 || asked[0] !== word[0] || Math.abs(asked.length - word.length) > 3) return false;
  if (asked.slice(0, shorter - 1) === word.slice(0, shorter - 1)) return true;
  const bound = Math.min(1, allowance(shorter));
  return slips(asked, word, bound) <= bound;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Made when a system's messages are first asked in words; they come anew when they are loaded. */
function indexOf(system: string, messages: MessageIndex, data: CompiledData): AskIndex {
  const before = indexes.get(messages);
  if (before !== undefined) return before;
  const made: AskIndex = { byWord: new Map(), byLetter: new Map(), known: new Map() };
  let order = 0;
  const add = (one: CompiledEntry, text: string, kind: Askable['kind'], all: readonly string[], cause?: string) => {
    const bound = kind === 'phrase' && data.systemWords.has(all[0] ?? '');
    const most = all.slice(Number(bound)).filter((word) => word.length > 1 && (kind === 'name' || !isGlue(word)));
    // A question's `error` announces, so that it can't be asked for, where other words say enough.
    const telling = kind === 'phrase' ? most.filter((word) => !isKey(word)) : most;
    const words = new Set(telling.length > 1 ? telling : most);
    const askable: Askable = { one, order, text, cause, kind, bound, plain: all.join(' '), words };
    for (const word of words) put(made.byWord, word, askable);
    order += 1;
  };
  for (const one of data.entries) {
    if (one.entry.system !== system) continue;
    for (const { text, cause, asked } of one.entry.messages ?? []) {
      add(one, text, asked !== true ? 'message' : cause === undefined ? 'phrase' : 'title', wordsIn(text), cause);
    }
    for (const name of [one.entry.name, ...(one.entry.names ?? [])]) add(one, name, 'name', wordsOfName(name));
  }
  for (const word of made.byWord.keys()) put(made.byLetter, word.charAt(0), word);
  indexes.set(messages, made);
  return made;
}

function meant(lower: string, { byLetter, known }: AskIndex): readonly string[] {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const found = (byLetter.get(lower.charAt(0)) ?? []).filter((word) => same(lower, word));
  if (known.size >= mostKnown) known.clear();
  known.set(lower, found);
  return found;
}

/** Texts that have one of the words at least, in the order of the data. */
export function heldBy(content: readonly Token[], data: CompiledData): Held[] {
  const found = new Map<Askable, Held>();
  for (const [system, messages] of data.messages) {
    const index = indexOf(system, messages, data);
    for (const [position, { lower }] of content.entries()) {
      for (const word of meant(lower, index)) {
        for (const askable of index.byWord.get(word) ?? []) {
          let held = found.get(askable);
          if (held === undefined) found.set(askable, (held = { askable, found: new Set(), covered: new Set() }));
          held.found.add(position);
          held.covered.add(word);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.askable.one.index - b.askable.one.index || a.askable.order - b.askable.order);
}
