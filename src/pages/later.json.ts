/** Which texts ask for which messages, and the pages that tell codes apart: what the box needs once it has given a first answer. */
import type { APIRoute } from 'astro';
import { resolverLater } from '../catalog/resolver-parts.ts';

export const GET: APIRoute = async () => Response.json(await resolverLater());
