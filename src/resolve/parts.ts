/**
 * The data in parts, for the browser: what tells codes by their format and name, which every search needs, and the
 * messages of each system, which come when a text may hold one of them.
 */
import { clean } from './clean.ts';
import type { CompiledData } from './compile.ts';
import { mayHold, messageKeys } from './messages.ts';
import { tokensOf } from './tokens.ts';
import { findTyped } from './typed.ts';
import type { Match, ResolverData, ResolverMessages } from './types.ts';
import { pieces } from './window.ts';

/** The data without its messages; each system has a filter that tells which texts ask for them. */
export function coreOf(data: ResolverData): ResolverData {
  return {
    ...data,
    systems: data.systems.map((system) => ({
      ...system,
      keys: messageKeys(data.entries.flatMap((entry) => (entry.system === system.id ? (entry.messages ?? []) : []))),
    })),
    entries: data.entries.map(({ messages: _messages, ...rest }) => rest),
  };
}

/** What {@link coreOf} leaves out, one part a system. */
export function messagesOf(data: ResolverData): ResolverMessages[] {
  return data.systems.map(({ id }) => {
    const own = data.entries.flatMap(({ system, slug, messages }) => (system === id && messages ? [[slug, messages] as const] : []));
    return { version: 1, system: id, messages: Object.fromEntries(own) };
  });
}

/**
 * The systems whose messages are not there yet and may change the answer to a text: those that were matched, because a
 * message tells the cause, and those of whose messages the text has the telling word. A question in words may mean any
 * message, because it need not have its very words.
 *
 * @param matches The answer without them.
 * @returns Ids of systems, for `addMessages`.
 */
export function missingMessages(text: string, data: CompiledData, matches: readonly Match[]): string[] {
  const away = data.systems.filter(({ system: { id, keys } }) => keys !== undefined && !data.messages.has(id));
  if (away.length === 0) return [];
  const { parts, cut } = pieces(text);
  const cleaned = clean(parts);
  // A certain format of an error is no question.
  const certain = matches.some(({ kind, score, also }) => kind === 'shape' && !also && score >= 0.9);
  const asked = cut || certain ? [] : askedSystems(cleaned.text, data);
  return away.flatMap(({ system: { id, keys = '' } }) =>
    asked.includes(id) || matches.some(({ system }) => system === id) || mayHold(cleaned.flat, keys) ? [id] : [],
  );
}

/**
 * The systems of whose messages a question in words may mean one: those that it names, or all; none when what it says
 * is a code or a name and nothing else.
 */
function askedSystems(text: string, data: CompiledData): string[] {
  const tokens = tokensOf(text, data) ?? [];
  const content = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const hits = findTyped(text, data);
  const names = hits.filter(({ kind }) => kind === 'name' || kind === 'fuzzy');
  const all = content.every((token) => names.some(({ start, end }) => token.start >= start && token.end <= end));
  if (all || hits.some(({ kind }) => kind === 'number')) return [];
  const named = tokens.flatMap(({ lower, kind }) => (kind === 'system' ? [data.systemWords.get(lower) ?? ''] : []));
  return named.length > 0 ? named : data.systems.map(({ system: { id } }) => id);
}
