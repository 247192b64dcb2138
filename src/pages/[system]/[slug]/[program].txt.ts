/** The whole file of a program, as it lies in the repository. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';

export async function getStaticPaths() {
  const { entries } = await getCatalog();
  return entries.flatMap(({ card, entry, programs }) =>
    programs.flatMap(({ name, item, role, source }) => {
      const items = { cause: entry.causes, fix: entry.fixes, 'anti-pattern': entry.antiPatterns }[role];
      const formerly = items.find(({ id }) => id === item)?.formerly ?? [];
      // An id that was changed keeps the addresses that it had.
      return [item, ...formerly].map((id) => ({
        params: { system: card.system, slug: card.slug, program: name.replace(item, id) },
        props: { source },
      }));
    }),
  );
}

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
