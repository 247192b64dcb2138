/** The site in one list, for language models and for people with `curl` (llmstxt.org). */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { systems, guides } = await getCatalog();
  const lists = systems.map(({ system, cards }) => {
    const lines = cards.map(
      ({ code, name, url, summary }) => `- [${code} ${name}](${new URL(url.replace(/\/$/, '.md'), site).href}): ${summary}`,
    );
    return [`## ${system.title}`, '', ...lines].join('\n');
  });
  const head = [
    '# Errdex',
    '',
    '> Error codes with their causes, fixes and anti-patterns. Programs were run and their output recorded; facts are checked against upstream registries.',
    '',
    'Each page has a Markdown twin (linked here), and each code a JSON twin (the same address with `.json`).',
  ].join('\n');
  const texts = guides.map(
    ({ title, url, description }) => `- [${title}](${new URL(url.replace(/\/$/, '.md'), site).href}): ${description}`,
  );
  if (texts.length > 0) lists.push(['## Guides', '', ...texts].join('\n'));
  return new Response(`${[head, ...lists].join('\n\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
