/** An entry as Markdown, to paste into a runbook. */
import type { APIRoute } from 'astro';
import { contextOf, twinPaths } from '../../catalog/twins.ts';
import { toMarkdown } from '../../entry/markdown.ts';
import type { LoadedEntry } from '../../library/index.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ one: LoadedEntry }> = ({ props: { one }, site }) =>
  new Response(toMarkdown(one.entry, contextOf(one, site)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
