/**
 * The names and codes of all entries and nothing else: what a reader who types just one of them is answered with while
 * everything else is on its way. It says nothing that the whole resolver does not say as well.
 */
import type { Early } from './early.ts';
import { fold } from './styles.ts';
import type { Match } from './types.ts';

/** An entry: its code or nothing, its slug unless it is the code, its name, and what else it is called. */
export type ExactEntry = readonly [code: string, slug: string, name: string, ...others: string[]];

/** What `names.json` holds; see `names-file.ts`. */
export interface ExactData {
  version: 1;
  systems: {
    id: string;
    title: string;
    /** Lower-case words that name it. */
    words: string[];
    entries: ExactEntry[];
  }[];
  /** Formats that are sure enough to be answered with names alone. */
  early: readonly Early[];
}

/** Longer texts say more than a name. */
const longest = 60;
/** What announces a number. */
const keys = new Set(['code', 'status', 'error']);

/** An entry as it stands in the data. */
interface Known {
  system: ExactData['systems'][number];
  entry: ExactEntry;
}

/** The answer that is an entry, seen in a text that begins at `start`. */
export function exactMatch(
  { system, entry: [code, slug, name] }: Known,
  kind: 'name' | 'number' | 'shape',
  seen: string,
  start: number,
): Match {
  const home = slug === '' ? code : slug;
  return {
    system: system.id,
    slug: home,
    ...(code !== '' && { code }),
    name,
    url: `/${system.id}/${home}/`,
    score: kind === 'number' ? 0.8 : kind === 'name' ? 0.85 : 0.9,
    kind,
    reason: kind === 'name' ? `“${seen}” names ${name}.` : `${seen} is the code of ${name} in ${system.title}.`,
    start,
    end: start + seen.length,
    also: false,
  };
}

/**
 * The entries whose name or code a text is, with the name of a system before it at most.
 *
 * @param systems Ids of the systems to look in; all when left out.
 * @returns Of several owners of a name, the one first whose name it is to the letter. Nothing when the text says anything else.
 */
export function findExact(text: string, data: ExactData, systems?: readonly string[]): Match[] {
  const [, blank = '', said = ''] = /^(\s*)(\S(?:[^\n]*\S)?)\s*$/.exec(text.slice(0, 2 * longest)) ?? [];
  if (said === '' || said.length > longest || text.length > 2 * longest) return [];
  const [first = '', ...rest] = said.split(' ');
  const named = data.systems.filter(({ words }) => rest.length > 0 && words.includes(first.toLowerCase()));
  const behind = named.length > 0 || (keys.has(first.toLowerCase()) && /^\d+$/.test(rest.join(' ')));
  const seen = behind ? said.slice(first.length).trimStart() : said;
  const start = blank.length + said.length - seen.length;
  const { number = '', name = '' } =
    /^(?:(?<number>\d{1,3})(?=[ :]|$))?[ :]*(?<name>\p{L}[\p{L}\p{N}_ '’()-]*)?$/u.exec(seen)?.groups ?? {};
  const key = fold(name);
  const found = data.systems
    .filter((system) => (named.length === 0 || named.includes(system)) && (systems === undefined || systems.includes(system.id)))
    .flatMap((system) => system.entries.map((entry): Known => ({ system, entry })))
    .filter(
      ({ entry: [code, , ...names] }) => (number === '' || code === number) && (key === '' || names.some((one) => fold(one) === key)),
    );
  // Beside a number and a system, formats of logs have a say.
  if (number + key === '' || (key !== '' && named.length > 0 && number !== '')) return [];
  // Whose name it is to the letter comes first; beside a number, whose name it is alone is meant.
  const own = ({ entry: [, , one] }: Known) => Number(one.toLowerCase() === name.toLowerCase()) + Number(fold(one) === key);
  const owners = number === '' ? found : found.filter((one) => own(one) > 0 || !found.some((other) => own(other) > 0));
  if (key !== '') return owners.sort((a, b) => own(b) - own(a)).map((one) => exactMatch(one, 'name', seen, start));
  return found.map((one) => exactMatch(one, 'number', seen, start));
}
