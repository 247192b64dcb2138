/** A code as a picture, to embed in a runbook. */
import type { APIRoute } from 'astro';
import { cardOf, twinPaths } from '../../../catalog/twins.ts';
import type { LoadedEntry } from '../../../library/index.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ one: LoadedEntry }> = ({ props: { one }, site }) =>
  new Response(cardOf(one, site), { headers: { 'content-type': 'image/svg+xml' } });
