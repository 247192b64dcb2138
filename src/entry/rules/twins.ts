/** What `duplicate-code` and `duplicate-name` share. */
import type { Finding, LibraryContext } from '../context.ts';

/** Entries of one system whose fact is the same as that of an entry before. */
export function twins({ folders }: LibraryContext, key: 'code' | 'name'): Finding[] {
  const seen = new Map<string, string>();
  return folders.flatMap(({ path: file, system, slug, facts, at }) => {
    const fact = facts[key];
    if (fact === undefined) return [];
    const id = `${system} ${fact.toLowerCase()}`;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, slug);
      return [];
    }
    return [
      {
        file,
        ...at[key],
        message: `The ${key} "${fact}" is also that of ${system}/${first}, expected one of its own. Mend one of the two.`,
      },
    ];
  });
}
