import { embedded } from './again.ts';
import { clean, type Clean } from './clean.ts';
import { compile, type CompiledData } from './compile.ts';
import { comparedIn } from './compared.ts';
import { findConstants } from './constants.ts';
import { findGuesses } from './guess.ts';
import { findMessages } from './messages.ts';
import { withKin } from './kin.ts';
import { rank } from './rank.ts';
import { findShapes, type ShapeOptions } from './shapes.ts';
import { isLogged } from './tokens.ts';
import { findTyped } from './typed.ts';
import type { Match, ResolverData, Resolution } from './types.ts';
import { pieces } from './window.ts';

const known = new WeakMap<ResolverData, CompiledData>();

function compiledOf(data: ResolverData | CompiledData): CompiledData {
  if ('compiled' in data) return data;
  const before = known.get(data);
  if (before !== undefined) return before;
  const made = compile(data);
  known.set(data, made);
  return made;
}

/** Longer texts are logs, whose lines are whole. */
const longestBroken = 4_000;
/** As many answers as a question in words gets. */
const enough = 3;
/** Up to this score a format is a hint. */
const weak = 0.6;

export interface ResolveOptions {
  /** Ids of the systems to look for; all when left out. */
  systems?: readonly string[] | undefined;
}

/**
 * Tells which entries a text is about: a code, a constant, a query of a few words, or a pasted log. Never throws,
 * whatever the text holds; looks at no more than about 120,000 characters of it.
 */
export function resolve(text: string, data: ResolverData | CompiledData, { systems }: ResolveOptions = {}): Resolution {
  const compiled = compiledOf(data);
  const { parts, cut } = pieces(text);
  const wanted = (matches: Match[]): Match[] =>
    systems === undefined ? matches : asFirst(matches.filter(({ system }) => systems.includes(system)));
  const cleaned = clean(parts);
  const typed = !cut && !isLogged(text);
  let found = look(cleaned, compiled, typed);
  if (found.length === 0 && !cut && text.length <= longestBroken) found = lookAgain(text, cleaned, compiled);
  if (typed) found = withGuesses(found, cleaned, compiled);
  const kept = wanted(withKin(found, cleaned.flat, compiled));
  const compared = cut ? [] : comparedIn(text, kept, compiled);
  return { matches: kept, ...(compared.length > 0 && { compared }), cut };
}

/** What is rare, and looked for only when nothing else was found. */
function lookAgain(text: string, cleaned: Clean, compiled: CompiledData): Match[] {
  const shapesOf = (cleaned: Clean, options: ShapeOptions) =>
    rank({ shapes: findShapes(cleaned, compiled, options), constants: [], messages: [], typed: [] }, cleaned.flat, cleaned, compiled);
  if (/\S\r?\n\S/.test(text)) {
    // A line broken in the middle of a word. What does not stand across a break was passed over for a reason.
    const mended = shapesOf(clean([{ text, offset: 0 }], true), {}).filter(({ start, end }) => text.slice(start, end).includes('\n'));
    if (mended.length > 0) return mended;
  }
  for (const part of embedded(text)) {
    const inner = shapesOf(clean([part]), { within: true });
    if (inner.length > 0) return inner;
  }
  const small = /[A-Z]/.test(text) ? [] : shapesOf(cleaned, { anyCase: true });
  return small.length > 0 ? small : shapesOf(cleaned, { last: true });
}

/** Who is not sure offers three: behind what words alone told comes what has most of the words. */
function withGuesses(found: Match[], cleaned: Clean, compiled: CompiledData): Match[] {
  const last = found.at(-1);
  if (found.length >= enough || (last && last.score > weak && !/message|fuzzy/.test(last.kind))) return found;
  const typed = findGuesses(cleaned.text, compiled);
  const guessed = rank({ shapes: [], constants: [], messages: [], typed }, cleaned.flat, cleaned, compiled);
  const more = guessed.filter(({ url }) => !found.some((one) => one.url === url));
  return [...found, ...more.map((one) => ({ ...one, score: Math.min(one.score, last?.score ?? 1) }))].slice(0, enough);
}

/** What is first after others were left out is no longer something inside another one. */
function asFirst(matches: Match[]): Match[] {
  const [first, ...rest] = matches;
  return first === undefined ? [] : [{ ...first, also: false }, ...rest];
}

function look(cleaned: Clean, compiled: CompiledData, typed: boolean): Match[] {
  const found = {
    shapes: findShapes(cleaned, compiled),
    constants: findConstants(cleaned, compiled),
    messages: findMessages(cleaned, compiled.messages.values()),
    typed: typed ? findTyped(cleaned.text, compiled) : [],
  };
  return rank(found, cleaned.flat, cleaned, compiled);
}
