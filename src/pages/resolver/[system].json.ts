/** The messages by which the entries of one system are known. The search box loads them when a text may hold one. */
import type { APIRoute } from 'astro';
import { type ResolverPart, resolverParts } from '../../catalog/resolver-parts.ts';

export async function getStaticPaths() {
  return (await resolverParts()).map((part) => ({ params: { system: part.system }, props: { part } }));
}

export const GET: APIRoute<{ part: ResolverPart }> = ({ props: { part } }) => Response.json(part);
