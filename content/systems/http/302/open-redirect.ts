import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((asked, response) => {
  const next = new URL(asked.url ?? '/', 'http://x').searchParams.get('next') ?? '/';
  const allowed = next.startsWith('/') && !next.startsWith('//');
  response.writeHead(302, { Location: allowed ? next : '/' }).end(); // mark
});

for (const next of [
  '/orders',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
]) {
  const address = `${shop.url}/login?next=${encodeURIComponent(next)}`;
  const { statusCode, headers } = await request(address);
  const reached = new URL(String(headers.location), 'https://shop.example');
  console.log(`HTTP ${statusCode} for ${next}: the browser goes to ${reached.host}`);
}
// endregion: show
