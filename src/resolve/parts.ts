/**
 * The data in parts, for the browser: what tells codes by their format and name, which every search needs, and the
 * messages of each system, which come when a text may hold one of them.
 */
import { clean } from './clean.ts';
import type { CompiledData } from './compile.ts';
import { mayHold, messageKeys } from './messages.ts';
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
 * message tells the cause, and those of whose messages the text has the telling word.
 *
 * @param matches The answer without them.
 * @returns Ids of systems, for `addMessages`.
 */
export function missingMessages(text: string, data: CompiledData, matches: readonly Match[]): string[] {
  const { flat } = clean(pieces(text).parts);
  return data.systems.flatMap(({ system: { id, keys } }) => {
    if (keys === undefined || data.messages.has(id)) return [];
    return matches.some(({ system }) => system === id) || mayHold(flat, keys) ? [id] : [];
  });
}
