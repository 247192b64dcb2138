import { codeKey, slugFrom } from './compile.ts';
import type { Early } from './early.ts';
import type { ExactData, ExactEntry } from './exact.ts';
import { stem } from './forms.ts';
import { fold } from './styles.ts';
import type { ResolverData } from './types.ts';

/** Makes {@link ExactData} from what the resolver knows. */
export function exactData({ systems, entries }: ResolverData): ExactData {
  return {
    version: 1,
    systems: systems.map(({ id, title, words, suffix, slugs }) => ({
      id,
      title,
      // `status` stands before other systems' names as well, and `tensorflow2` before what is no code.
      words: [...new Set([id, ...words])].filter((word) => word !== 'status' && !/\d/.test(word)),
      entries: entries
        .filter(({ system }) => system === id)
        .map((entry): ExactEntry => {
          const { code = '', name, names = [] } = entry;
          const slug = entry.slug ?? slugFrom(slugs ?? 'name', entry);
          const bare = code === '' ? name : stem(name, suffix);
          // A sentence is a message rather than a name, and may be another code's as well.
          const others = [...names, ...(bare === name ? [] : [bare])].filter(
            (other) => fold(other) !== fold(name) && other.split(' ').length < 6,
          );
          return [codeKey(code), slug === code ? '' : slug, name, ...others];
        }),
    })),
    early: systems.flatMap(({ id, shapes }) =>
      shapes.filter(({ early }) => early).map(({ pattern, flags = '' }): Early => [id, pattern, flags]),
    ),
  };
}
