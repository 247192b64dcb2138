/** Joins programs to what they belong to. Their names say it: `missing-token.go` belongs to the item `missing-token`. */
import { type Language, languageOf, languages, variants } from './languages.ts';
import { region, type Region } from './region.ts';
import type { EntryFolder, ProgramFile, Role } from './types.ts';

export { languageOf, languages, type Language } from './languages.ts';
export { notRun, region, wholeProgram, type Region } from './region.ts';

export interface Program {
  file: ProgramFile;
  role: Role;
  /** Id of the cause, fix or anti-pattern. */
  item: string;
  language: Language;
  /** Second dot part of the name: `aio`. */
  variant: string | undefined;
  /** What a tab says: `Python (asyncio)`. */
  label: string;
  /** Absent when the program has no proper region, which lint reports. */
  region: Region | undefined;
}

/** The parts of a program's file name; `undefined` when it is no program. */
export function readName(fileName: string): { item: string; variant: string | undefined; language: Language } | undefined {
  const language = languageOf(fileName);
  const [item, ...rest] = fileName.split('.');
  if (!language || !item || rest.length > 2) return undefined;
  return { item, variant: rest.length === 2 ? rest[0] : undefined, language };
}

/** What a tab says: `Python (asyncio)`. */
export function labelOf(language: Language, variant: string | undefined): string {
  return variant === undefined ? language.label : `${language.label} (${variants[variant] ?? variant})`;
}

type WithItems = { [K in 'causes' | 'fixes' | 'antiPatterns']: readonly { id: string }[] };

/**
 * Programs that belong to the entry as a whole: the exchange of its status, as bytes, and what more clients make of
 * the same exchange.
 */
export const exchangeNames: readonly string[] = ['exchange', 'clients'];

/** What an item's id stands for. */
export function roleOf(id: string, entry: WithItems): Role | undefined {
  if (exchangeNames.includes(id)) return 'exchange';
  if (entry.causes.some((one) => one.id === id)) return 'cause';
  if (entry.fixes.some((one) => one.id === id)) return 'fix';
  return entry.antiPatterns.some((one) => one.id === id) ? 'anti-pattern' : undefined;
}

const roles: readonly Role[] = ['exchange', 'cause', 'fix', 'anti-pattern'];

/**
 * The programs of an entry, in the order in which their items stand and, within one, in the order of `languages`.
 * Programs that belong to nothing are left out; lint reports them.
 */
export function programsOf(folder: Pick<EntryFolder, 'programs'>, entry: WithItems): Program[] {
  const order = [...exchangeNames, ...[...entry.causes, ...entry.fixes, ...entry.antiPatterns].map(({ id }) => id)];
  const programs = folder.programs.flatMap((file): Program[] => {
    const name = readName(file.name);
    const role = name && roleOf(name.item, entry);
    if (!name || !role) return [];
    const { item, variant, language } = name;
    return [{ file, role, item, language, variant, label: labelOf(language, variant), region: region(file.source) }];
  });
  const rank = ({ role, item, language }: Program) =>
    (roles.indexOf(role) * 1000 + order.indexOf(item)) * 100 + languages.indexOf(language);
  // A language's usual library comes before its variants.
  const variant = (one: Program) => Number(one.variant !== undefined);
  return programs.sort((a, b) => rank(a) - rank(b) || variant(a) - variant(b) || a.file.name.localeCompare(b.file.name, 'en'));
}

/** The programs of one item. */
export function programsFor(programs: readonly Program[], role: Role, item: string): Program[] {
  return programs.filter((one) => one.role === role && one.item === item);
}

/** An item's anchor on the page: `cause-missing-token`. */
export function anchor(role: Role, id: string): string {
  return `${role}-${id}`;
}

/** Anchor of a finer code: `subcode-404-3`. */
export function subcodeAnchor({ code }: { code: string }): string {
  return `subcode-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
