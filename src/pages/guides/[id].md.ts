/** A guide as Markdown, to paste into a runbook. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { guideMarkdown } from '../../catalog/guides.ts';
import type { LoadedGuide } from '../../library/index.ts';

export async function getStaticPaths() {
  const { guides } = await getCatalog();
  return guides.map(({ id, loaded }) => ({ params: { id }, props: { loaded } }));
}

export const GET: APIRoute<{ loaded: LoadedGuide }> = ({ props: { loaded }, site }) =>
  new Response(guideMarkdown(loaded, site?.href ?? ''), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
