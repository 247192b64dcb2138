/** Names and codes, with which the search box answers who types just one of them while the rest is on its way. */
import type { APIRoute } from 'astro';
import { resolverNames } from '../catalog/resolver-parts.ts';

export const GET: APIRoute = async () => Response.json(await resolverNames());
