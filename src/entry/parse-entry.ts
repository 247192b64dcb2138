/** The one reader of entries. */
import { buildEntry } from './build-entry.ts';
import { type EntryContext, type Finding, readContext } from './context.ts';
import { sortProblems } from './report.ts';
import { entryRules } from './rules/index.ts';
import type { Entry, Problem } from './types.ts';

/** A message quotes what authors wrote; it stays one line, and its control characters don't reach a terminal. */
const oneLine = (message: string) => message.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Gives what a rule found its name and its file. */
export function asProblems(rule: string, file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((one) => ({ file: one.file ?? file, line: one.line, column: one.column, rule, message: oneLine(one.message) }));
}

/** All rules that need the entry's file alone. */
export function checkEntry(context: EntryContext): Problem[] {
  return entryRules.flatMap((rule) => asProblems(rule.id, context.path, rule.check(context)));
}

/**
 * Reads one entry.
 * @param source The text of `entry.mdx`.
 * @param path Its path, `…/<system>/<slug>/entry.mdx`; system and slug come from it.
 * @returns The entry, and everything that is wrong with the file, sorted by place. `entry` is absent when the facts are
 *   incomplete or the body can't be parsed; with other problems it is there, and what is missing in it is empty.
 *   Never throws.
 */
export function parseEntry(source: string, path: string): { entry: Entry | undefined; problems: Problem[] } {
  const context = readContext(source, path);
  return { entry: buildEntry(context), problems: sortProblems(checkEntry(context)) };
}
