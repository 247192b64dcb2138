/** Every page that search engines should know: canonical addresses only. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { systems, entries, mappings, comparisons, guides } = await getCatalog();
  const texts = [
    '/how-it-is-checked/',
    '/resolve-module/',
    '/link-from-your-runbooks/',
    '/offline/',
    '/mappings/',
    ...mappings.map(({ url }) => url),
    '/guides/',
    ...guides.map(({ url }) => url),
  ];
  const paths = [
    '/',
    ...texts,
    ...systems.map(({ system }) => `/${system.id}/`),
    ...entries.map(({ card }) => card.url),
    ...comparisons.map(({ url }) => url),
  ];
  const urls = paths.map((path) => `  <url><loc>${new URL(path, site).href}</loc></url>`).join('\n');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
