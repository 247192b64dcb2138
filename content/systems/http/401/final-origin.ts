import { serve } from '../_harness/serve.ts';

await using api = await serve((request, response) => {
  if (!request.headers.authorization) response.writeHead(401);
  response.end('{"id":"7","state":"PAID"}');
});
await using old = await serve((request, response) => {
  response.writeHead(308, { Location: `${api.url}${request.url}` }).end();
});

// region: show
// The origins that may see this token: the API's, written down, not learned from a redirect.
const trusted = new Set([old.url, api.url]);

async function get(address: string, token: string, hops = 3): Promise<Response> {
  const { origin } = new URL(address);
  if (!trusted.has(origin)) throw new Error(`no token for ${origin}`); // mark
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, redirect: 'manual' });
  const location = response.headers.get('location');
  if (!location || hops === 0) return response;
  return get(new URL(location, address).href, token, hops - 1);
}

const response = await get(`${old.url}/orders/7`, 'demo-token-1');
console.log(`HTTP ${response.status}: ${await response.text()}`);
await get('http://example.com/orders/7', 'demo-token-1').catch((error: unknown) => {
  console.log(String(error));
});
// endregion: show
