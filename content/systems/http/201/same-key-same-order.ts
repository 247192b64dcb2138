import { randomUUID } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
const orders = new Map<string, string>();
let calls = 0;
await using shop = await serve((request, response) => {
  const key = String(request.headers['idempotency-key']);
  const location = orders.get(key) ?? `/orders/${orders.size + 1}`; // mark
  orders.set(key, location);
  calls += 1;
  if (calls === 1) response.destroy();
  else response.writeHead(201, { Location: location }).end();
});

const headers = { 'Idempotency-Key': randomUUID() };
const place = () => fetch(`${shop.url}/orders`, { method: 'POST', headers });
const response = await place().catch(place);
console.log(response.status, response.headers.get('location'));
console.log(`the client placed 1 order, the shop has ${orders.size}`);
// endregion: show
