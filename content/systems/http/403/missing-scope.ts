import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
const scopes = new Map([['Bearer demo-token-1', ['orders:read']]]);

await using shop = await serve((request, response) => {
  const granted = scopes.get(request.headers.authorization ?? '') ?? [];
  const needed = request.method === 'GET' ? 'orders:read' : 'orders:write';
  if (granted.includes(needed)) {
    response.writeHead(204).end();
    return;
  }
  const challenge = `Bearer realm="shop", error="insufficient_scope", scope="${needed}"`;
  response.writeHead(403, { 'WWW-Authenticate': challenge }).end(); // mark
});

const headers = { Authorization: 'Bearer demo-token-1' };
const order = `${shop.url}/orders/7`;
console.log(`read: HTTP ${(await axios.get(order, { headers })).status}`);
try {
  await axios.delete(order, { headers });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
