/** What the module compiles its resolver from; the search box, only where names and codes have not come. */
import type { APIRoute } from 'astro';
import { resolverCore } from '../catalog/resolver-parts.ts';

export const GET: APIRoute = async () => Response.json(await resolverCore());
