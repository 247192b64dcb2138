/**
 * The data in parts, for the browser: what tells codes by their format and name, which every search needs, and the
 * messages of each system, which come when a text may hold one of them.
 */
import { clean } from './clean.ts';
import { type CompiledData, slugFrom } from './compile.ts';
import { keysIn, mayHold, messageKeys } from './messages.ts';
import { tokensOf, wantedIn } from './tokens.ts';
import { findTyped } from './typed.ts';
import type { Match, ResolverData, ResolverMessages, ResolverSystem } from './types.ts';
import { pieces } from './window.ts';

/**
 * The data without its messages; each system has a filter that tells which texts ask for them. Slugs that follow from
 * the rest are left out.
 */
export function coreOf(data: ResolverData): ResolverData {
  const systems = data.systems.map((system): ResolverSystem => {
    const own = data.entries.filter((entry) => entry.system === system.id);
    const follow = (from: 'code' | 'name') => own.filter((entry) => entry.slug === slugFrom(from, entry)).length;
    // Words in which people ask are in no filter: of a question the messages are loaded all the same.
    const keys = messageKeys(own.flatMap(({ messages = [] }) => messages.filter(({ asked }) => asked !== true)));
    const asked = own.some(({ messages = [] }) => messages.some((message) => message.asked));
    return { ...system, ...(asked && { asked }), slugs: follow('code') > follow('name') ? 'code' : 'name', keys };
  });
  const slugs = new Map(systems.map((system) => [system.id, system.slugs ?? 'name']));
  const entries = data.entries.map(({ messages: _messages, slug, ...rest }) => {
    const follows = slug === slugFrom(slugs.get(rest.system) ?? 'name', rest);
    return { ...rest, ...(!follows && { slug }) };
  });
  return { ...data, systems, entries };
}

/** What {@link coreOf} leaves out, one part a system. */
export function messagesOf(data: ResolverData): ResolverMessages[] {
  return data.systems.map(({ id }) => {
    const own = data.entries.flatMap(({ system, slug = '', messages }) => (system === id && messages ? [[slug, messages] as const] : []));
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
  const held = keysIn(cleaned.flat);
  return away.flatMap(({ system: { id, keys = '' } }) =>
    asked.includes(id) || matches.some(({ system }) => system === id) || mayHold(held, keys) ? [id] : [],
  );
}

/**
 * The systems of whose messages a question in words may mean one: those that it names, or all that are asked for in
 * people's words; none when what it says is a code or a name and nothing else.
 */
function askedSystems(text: string, data: CompiledData): string[] {
  const tokens = tokensOf(text, data) ?? [];
  const content = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'place');
  // A slip of the pen may be somebody's words, and words beside a number may say more than it does.
  const names = findTyped(text, data).filter(({ kind }) => kind === 'name' || kind === 'number');
  const all = content.every((token) => names.some(({ start, end }) => token.start >= start && token.end <= end));
  const named = [...wantedIn(tokens, data)];
  // A name of another system than the one that is named is no answer.
  const answered = named.length === 0 || content.length === 0 || names.some(({ one }) => named.includes(one.entry.system));
  if (all && answered) return [];
  // Of a system in nobody's words the full text is asked: to load the messages of all of them costs more.
  return named.length > 0 ? named : data.systems.flatMap(({ system: { id, asked } }) => (asked === true ? [id] : []));
}
