/** What the search box compiles its resolver from. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';

export const GET: APIRoute = async () => Response.json((await getCatalog()).resolverData);
