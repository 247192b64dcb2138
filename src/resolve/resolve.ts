import { clean, type Clean } from './clean.ts';
import { compile, type CompiledData } from './compile.ts';
import { findConstants } from './constants.ts';
import { findMessages } from './messages.ts';
import { withKin } from './kin.ts';
import { rank } from './rank.ts';
import { findShapes } from './shapes.ts';
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
  const matches = look(clean(parts), compiled, cut);
  // A line broken in the middle of a word is rare, and only looked for when nothing else was found.
  if (matches.length > 0 || cut || text.length > longestBroken || !/\S\r?\n\S/.test(text)) return { matches: wanted(matches), cut };
  const joined = clean(parts, true);
  const mended = rank({ shapes: findShapes(joined, compiled), constants: [], messages: [], typed: [] }, joined.flat, joined);
  // What does not stand across a break was passed over for a reason.
  return { matches: wanted(mended.filter(({ start, end }) => text.slice(start, end).includes('\n'))), cut };
}

/** What is first after others were left out is no longer something inside another one. */
function asFirst(matches: Match[]): Match[] {
  const [first, ...rest] = matches;
  return first === undefined ? [] : [{ ...first, also: false }, ...rest];
}

function look(cleaned: Clean, compiled: CompiledData, cut: boolean): Match[] {
  const found = {
    shapes: findShapes(cleaned, compiled),
    constants: findConstants(cleaned, compiled),
    messages: findMessages(cleaned, compiled.messages.values()),
    typed: cut ? [] : findTyped(cleaned.text, compiled),
  };
  return withKin(rank(found, cleaned.flat, cleaned), cleaned.flat, compiled);
}
