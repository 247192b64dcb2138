/** Every address that leads to an entry: system → address → slug. The not-found page reads it. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';

export const GET: APIRoute = async () => {
  const { systems, entries } = await getCatalog();
  const map = Object.fromEntries(
    systems.map(({ system }) => {
      const own = entries.filter(({ card }) => card.system === system.id);
      return [
        system.id,
        Object.fromEntries(own.flatMap(({ card, aliases }) => [card.slug, ...aliases].map((alias) => [alias, card.slug]))),
      ];
    }),
  );
  return Response.json(map);
};
