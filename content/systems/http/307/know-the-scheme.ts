import { request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
const trusted = new Set(['127.0.0.1']);
await using app = await serve(({ url, headers, socket }, response) => {
  const proxied = trusted.has(socket.remoteAddress ?? '');
  const scheme = proxied ? String(headers['x-forwarded-proto'] ?? 'http') : 'http'; // mark
  response.writeHead(307, { Location: `${scheme}://${headers.host}${url}/` }).end();
});

const headers = { Host: 'shop.example', 'X-Forwarded-Proto': 'https' };
const { headers: got } = await request(`${app.url}/orders`, { headers });
console.log(`Location: ${String(got.location)}`);
// endregion: show
