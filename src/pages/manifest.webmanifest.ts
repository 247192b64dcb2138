/** What a browser puts among a reader's apps. The icons are files of src/integrations/pictures.ts. */
import type { APIRoute } from 'astro';

const icon = (name: string, size: number, purpose: string) => ({
  src: `/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Errdex',
      short_name: 'Errdex',
      description: 'Error codes with their causes, fixes and anti-patterns.',
      lang: 'en',
      id: '/',
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      // The light theme's paper; a page's own scheme decides once it is there.
      background_color: '#fbfaf6',
      theme_color: '#7c1d1d',
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ...[192, 512].flatMap((size) => [icon('icon', size, 'any'), icon('icon-maskable', size, 'maskable')]),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
