/** The whole file of a program, or of what it reads, as it lies in the repository. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';

export async function getStaticPaths() {
  const { guides } = await getCatalog();
  return guides.flatMap(({ id, loaded: { folder, data } }) =>
    [...folder.programs, ...data].map(({ name, source }) => ({ params: { id, file: name }, props: { source } })),
  );
}

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
