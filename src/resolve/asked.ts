import { type Askable, type Held, heldBy } from './ask-index.ts';
import type { CompiledData, CompiledEntry } from './compile.ts';
import type { Hit } from './hits.ts';
import { aboutIn, type Token } from './tokens.ts';

/** As many answers as a question in words is worth. */
const most = 3;
/** A part of a message of at least this many letters and blanks is that message, also without the name of a system. */
const longPart = 14;
/** A phrase in people's words says more than a name within it: `method not found` is no NOT_FOUND. A word says less. */
const phraseWeight = 0.86;
const wordWeight = 0.6;
/** So does a query of four words and more that stands in a message as it is. */
const verbatim = 0.88;

interface Question {
  /** Tokens that carry meaning; of places those that the text names as well. */
  content: readonly Token[];
  /** The whole query but the names of systems, in lower case. */
  plain: string;
  /** Whether it names a system. */
  named: boolean;
  /** Where it names none, those whose things it speaks of. */
  about: ReadonlySet<string>;
}

/** How well a text answers a question, from 0 to 1; nothing when it doesn't. */
function fit({ askable, found: at, covered: own }: Held, question: Question): number | undefined {
  const { content: all } = question;
  const { one, kind, bound, plain, words } = askable;
  const about = question.about.has(one.entry.system);
  const named = question.named || about;
  // `529 overloaded`: the number says the same.
  const code = one.entry.code;
  const isCode = ({ kind, lower }: Token) => kind === 'number' && lower === code;
  const content = all.filter((token, position) => !isCode(token) && (token.kind !== 'place' || at.has(position))).length;
  const found = all.filter((token, position) => at.has(position) && !isCode(token)).length;
  if (found === 0) return undefined;
  const asked = found / content;
  const covered = own.size / Math.max(1, words.size);
  // Everything that people say is in the query, and little else is.
  if (kind === 'phrase') {
    const least = named ? 0.2 : bound ? 2 : words.size > 2 || (words.size > 1 && content <= 4) ? 0.5 : 1;
    return covered === 1 && asked >= least ? (words.size > 1 ? phraseWeight : wordWeight) - 0.06 * (1 - asked) : undefined;
  }
  const several = found > (named ? 1 : 2);
  if (question.plain.length >= longPart && found > 1 && plain.includes(question.plain)) return found > 3 ? verbatim : several ? 0.66 : 0.6;
  const enough = named ? asked >= 0.6 && (several || content === 1) : asked === 1 && found > 1 && covered >= 0.6;
  return enough ? 0.4 + 0.09 * Math.min(1, covered) + 0.09 * asked : undefined;
}

/** Something asked for in words, and how many of the words say it. */
export interface Asked extends Hit {
  said: number;
  /** They are written as they are known. */
  exact: boolean;
}

/** Where words of a question were found; `words` says how many of them. */
export const standIn = ({ kind, text, one }: Askable, words = 'Your words'): string =>
  `${words} stand in “${text}”, ${kind === 'title' ? `a cause of ${one.entry.name}` : `which ${one.entry.name} is known by`}.`;

/** Entries that are known by the words of a question: `token expired grpc`, `rpc timeout`. */
export function findAsked(tokens: readonly Token[], data: CompiledData, fits: (one: CompiledEntry) => boolean): Asked[] {
  const content = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'place');
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  const spoken = tokens.filter(({ kind }) => kind !== 'system');
  const question: Question = {
    content,
    plain: spoken.map(({ lower }) => lower).join(' '),
    named: spoken.length < tokens.length,
    about: aboutIn(tokens, data),
  };
  const best = new Map<CompiledEntry, Asked>();
  for (const held of heldBy(content, data)) {
    const { one, text, cause, kind, words } = held.askable;
    if (kind === 'name' || !fits(one)) continue;
    const weight = fit(held, question);
    const said = kind === 'phrase' ? words.size : weight === verbatim ? held.found.size : 0;
    const before = best.get(one);
    if (weight === undefined || (before !== undefined && (before.weight > weight || (before.weight === weight && before.said >= said))))
      continue;
    const exact = [...held.covered].every((word) => content.some(({ lower }) => lower === word));
    const causeText = kind === 'phrase' ? undefined : text;
    best.set(one, {
      one,
      kind: 'message',
      weight,
      reason: kind === 'phrase' ? `“${text}” is what people call ${one.entry.name}.` : standIn(held.askable),
      start: first.start,
      end: last.end,
      cause,
      causeText,
      said,
      exact,
    });
  }
  // `access denied` is about the system that carries others, where neither a name nor a thing says another one. Nobody
  // asks why something went well where another text that says the same is an error's.
  const carrier = data.systems.find(({ system }) => system.carries)?.system.id;
  const likely = ({ one: { entry } }: Asked) =>
    Number(entry.system === carrier) +
    2 * Number(question.about.has(entry.system)) -
    2 * Number(entry.party === 'success' || entry.code === undefined);
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || b.said - a.said || likely(b) - likely(a) || a.one.index - b.one.index)
    .slice(0, most);
}
