import { serve } from '../_harness/serve.ts';

// region: show
const primary = new Map<string, string>();
const replica = new Map<string, string>(); // 300 ms behind

await using shop = await serve((request, response) => {
  if (request.method === 'POST') {
    primary.set('/orders/7', 'PAID');
    setTimeout(() => replica.set('/orders/7', 'PAID'), 300);
    response.writeHead(201, { Location: '/orders/7' }).end();
    return;
  }
  const order = replica.get(request.url ?? ''); // mark
  response.writeHead(order ? 200 : 404).end(order);
});

const created = await fetch(`${shop.url}/orders`, { method: 'POST' });
const address = new URL(created.headers.get('location') ?? '', shop.url);
console.log(`POST: ${created.status}, Location: ${address.pathname}`);
const response = await fetch(address);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
