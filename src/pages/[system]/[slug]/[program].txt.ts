/** The whole file of a program, as it lies in the repository. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';

export async function getStaticPaths() {
  const { entries } = await getCatalog();
  return entries.flatMap(({ card, programs }) =>
    programs.map(({ name, source }) => ({
      params: { system: card.system, slug: card.slug, program: name },
      props: { source },
    })),
  );
}

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
