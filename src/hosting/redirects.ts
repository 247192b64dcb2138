/** All other addresses of entries, and where they lead. */
import { aliases } from '../entry/spelling.ts';
import type { Entry, System } from '../entry/types.ts';

/** The addresses that lead to one page. */
export interface Moved {
  /** Id of the system, which all of its addresses begin with. */
  system: string;
  /** The page, `/grpc/unauthenticated/`. */
  to: string;
  /** Last parts of the addresses that lead to it: `16`, `UNAUTHENTICATED`. Letters, digits, `_` and `-`. */
  from: readonly string[];
}

/** Status of a redirect: the page is at the other address for good. */
export const movedStatus = 301;

/**
 * For each entry that has other addresses, in the order given. An address that two entries would have, in whatever
 * letter case, belongs to the one whose page it is, else to the first.
 */
export function redirectsOf(systems: readonly System[], entries: readonly Entry[]): Moved[] {
  const bySystem = new Map(systems.map((system) => [system.id, system]));
  const owners = new Map(entries.map((entry) => [`${entry.system}/${entry.slug}`.toLowerCase(), entry]));
  return entries.flatMap((entry) => {
    const system = bySystem.get(entry.system);
    const from = (system ? aliases(system, entry) : []).filter((alias) => {
      const key = `${entry.system}/${alias}`.toLowerCase();
      if (!owners.has(key)) owners.set(key, entry);
      return owners.get(key) === entry;
    });
    return from.length === 0 ? [] : [{ system: entry.system, to: `/${entry.system}/${entry.slug}/`, from }];
  });
}

/**
 * The addresses of a list without those that differ from an earlier one, or from the page's own, in letter case only:
 * for servers that fold it.
 */
export function foldedCase({ system, to, from }: Moved): string[] {
  const slug = to.slice(system.length + 2, -1).toLowerCase();
  return [...new Set(from.map((one) => one.toLowerCase()))].filter((one) => one !== slug);
}
