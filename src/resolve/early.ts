/**
 * Formats that say so surely which code a text is about that it is answered with names and codes alone, while all other
 * formats are on their way. Whatever stands where a pattern wants a name is looked up.
 */
import { type ExactData, type ExactEntry, exactMatch } from './exact.ts';
import { fold } from './styles.ts';
import type { Match } from './types.ts';

/** A format: id of its system, a pattern as a shape has it, and its flags. */
export type Early = readonly [system: string, pattern: string, flags: string];

/** The group of a pattern that holds names in some of the styles that are written in one. */
const named = /\(\?<name>\{(?:SCREAMING|Pascal|camel|snake)\}(?:\|\{(?:SCREAMING|Pascal|camel|snake)\})*\)/;

/** A pattern without the names of entries. */
export const earlyPattern = (pattern: string): string => pattern.replace(named, '(?<name>\\w{1,40})');

/** So much of a text is looked at. */
const longest = 4_000;

/**
 * @param systems Ids of the systems to look in; all when left out.
 * @returns The entry that all of the formats in the text agree on; nothing when they see several, or a name that nobody has.
 */
export function findEarly(text: string, { early, systems: all }: ExactData, systems?: readonly string[]): Match[] {
  let answer: Match | undefined;
  for (const [id, pattern, flags] of early) {
    const system = all.find((one) => one.id === id && (systems === undefined || systems.includes(id)));
    if (system === undefined) continue;
    for (const found of text.slice(0, longest).matchAll(new RegExp(earlyPattern(pattern), `g${flags}`))) {
      const { name, code } = found.groups ?? {};
      const is = ([number, , ...names]: ExactEntry): boolean =>
        (code === undefined || number === code) && (name === undefined || names.some((one) => fold(one) === fold(name)));
      const entry = system.entries.find(is);
      if (entry === undefined) return [];
      const match = exactMatch({ system, entry }, 'shape', found[0], found.index);
      if (answer !== undefined && answer.url !== match.url) return [];
      answer ??= { ...match, reason: `Found “${name ?? code ?? ''}” in an error of ${system.title}.` };
    }
  }
  return answer === undefined ? [] : [answer];
}
