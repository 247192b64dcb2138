/** What the search box compiles its resolver from, with the names and codes that it has loaded before. */
import type { APIRoute } from 'astro';
import { resolverPatterns } from '../catalog/resolver-parts.ts';

export const GET: APIRoute = async () => Response.json(await resolverPatterns());
