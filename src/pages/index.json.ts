/** All systems and entries, as JSON. */
import type { APIRoute } from 'astro';
import { library } from '../catalog/twins.ts';
import { toIndex } from '../entry/json.ts';

export const GET: APIRoute = ({ site }) => {
  const { systems, entries } = library();
  return Response.json(
    toIndex(
      systems,
      entries.map(({ entry }) => entry),
      site?.href ?? '',
    ),
  );
};
