import { codeKey, type CompiledData } from './compile.ts';
import { namesIn } from './names.ts';
import { tokensOf } from './tokens.ts';
import type { Compared, Match } from './types.ts';

/** Words that ask which of two it is. */
const asks = /(?:^|\s)(?:vs?\.?|versus|or|and|difference|differences|between|compared?|against)(?:\s|$)|\d\/\d/i;
const most = 2;

/**
 * Pages that tell apart what a typed question names (`unauthenticated vs permission denied`), those first that have
 * most of it, then those that have least besides. None for a text that is no question of a few words.
 */
export function comparedIn(text: string, matches: readonly Match[], data: CompiledData): Compared[] {
  if (data.comparisons.length === 0 || !asks.test(text)) return [];
  const tokens = tokensOf(text, data);
  if (tokens === undefined) return [];
  const typed = new Set(matches.filter(({ also }) => !also).map(({ system, slug }) => `${system}/${slug}`));
  // Each thing that the question names, with the entries that it may be.
  const named = [
    ...namesIn(tokens, data, () => true).map(({ list }) => list),
    ...tokens
      .filter(({ kind }) => kind === 'number')
      .map(({ lower }) => data.systems.flatMap(({ byCode }) => byCode.get(codeKey(lower)) ?? [])),
  ].filter((list) => list.some(({ entry }) => typed.has(`${entry.system}/${entry.slug}`)));
  if (named.length < 2) return [];
  return data.comparisons
    .map(({ system, id, title, slugs }) => {
      const of = named.filter((list) => list.some(({ entry }) => entry.system === system && slugs.includes(entry.slug)));
      const has = new Set(
        of.flatMap((list) => list.flatMap(({ entry }) => (entry.system === system && slugs.includes(entry.slug) ? [entry.slug] : []))),
      );
      const first = matches.findIndex((match) => match.system === system);
      return {
        compared: { title, system, url: `/${system}/${id}/`, asked: of.length === named.length },
        has: has.size,
        more: slugs.length,
        first,
      };
    })
    .filter(({ has, first }) => has > 1 && first >= 0)
    .sort((a, b) => b.has - a.has || a.first - b.first || a.more - b.more)
    .slice(0, most)
    .map(({ compared }) => compared);
}
