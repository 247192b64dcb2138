/** One system with its entries, as JSON. */
import type { APIRoute } from 'astro';
import { library } from '../../catalog/twins.ts';
import { toSystemIndex } from '../../entry/json.ts';
import type { System } from '../../entry/types.ts';

export const getStaticPaths = () => library().systems.map((system) => ({ params: { system: system.id }, props: { system } }));

export const GET: APIRoute<{ system: System }> = ({ props: { system }, site }) =>
  Response.json(
    toSystemIndex(
      system,
      library().entries.map(({ entry }) => entry),
      site?.href ?? '',
    ),
  );
