/** An entry as JSON; its schema is at /schema/entry.json. */
import type { APIRoute } from 'astro';
import { contextOf, twinPaths } from '../../catalog/twins.ts';
import { toJson } from '../../entry/json.ts';
import type { LoadedEntry } from '../../library/index.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ one: LoadedEntry }> = ({ props: { one }, site }) => Response.json(toJson(one.entry, contextOf(one, site)));
