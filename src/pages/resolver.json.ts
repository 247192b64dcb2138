/** What the search box compiles its resolver from. */
import type { APIRoute } from 'astro';
import { resolverCore } from '../catalog/resolver-parts.ts';

export const GET: APIRoute = async () => Response.json(await resolverCore());
