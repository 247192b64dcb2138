/** All alert rules of a system for Prometheus, each with the link to its page: `rule_files` takes it as it is. */
import type { APIRoute } from 'astro';
import { library } from '../../catalog/twins.ts';
import { rulesFile } from '../../entry/runbook.ts';

export function getStaticPaths() {
  return library().systems.map(({ id }) => ({ params: { system: id } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const entries = library().entries.flatMap(({ entry }) => (entry.system === params['system'] ? [entry] : []));
  return new Response(rulesFile(entries, 'prometheus', site?.href ?? ''), { headers: { 'content-type': 'application/yaml' } });
};
