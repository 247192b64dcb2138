import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  const known = request.headers.authorization === 'Bearer demo-token-2';
  if (!known) response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' }); // mark
  response.end(known ? 'order 7 is PAID' : undefined);
});

async function order(token: string): Promise<Response> {
  return fetch(`${api.url}/orders/7`, { headers: { Authorization: `Bearer ${token}` } });
}

let response = await order('demo-token-1');
if (response.status === 401) {
  console.log(`asked for: ${response.headers.get('www-authenticate')}`);
  response = await order('demo-token-2'); // after a renewal
}
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
