import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
const origin = 'https://shop.example';
function safe(next: string): string {
  if (!URL.canParse(next, origin)) return `${origin}/`;
  const target = new URL(next, origin);
  return target.origin === origin ? target.href : `${origin}/`; // mark
}
await using shop = await serve((asked, response) => {
  const next = new URL(asked.url ?? '/', origin).searchParams.get('next') ?? '/';
  response.writeHead(302, { Location: safe(next) }).end();
});

const tried = [
  '/orders',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil',
];
for (const next of tried) {
  const address = `${shop.url}/login?next=${encodeURIComponent(next)}`;
  const { headers } = await request(address);
  const reached = new URL(String(headers.location), origin);
  console.log(`${JSON.stringify(next)} leads to ${reached.host}${reached.pathname}`);
}
// endregion: show
