import { serve } from '../_harness/serve.ts';

// region: show
const primary = new Map<string, string>();
const replica = new Map<string, string>(); // 300 ms behind

await using shop = await serve((request, response) => {
  if (request.method === 'POST') {
    primary.set('/orders/7', 'PAID');
    setTimeout(() => replica.set('/orders/7', 'PAID'), 300);
    const representation = { 'Content-Location': '/orders/7', Location: '/orders/7' };
    response.writeHead(201, representation).end('PAID');
    return;
  }
  // Not found on the replica is no answer yet: the primary decides.
  const order = replica.get(request.url ?? '') ?? primary.get(request.url ?? ''); // mark
  response.writeHead(order ? 200 : 404).end(order);
});

const created = await fetch(`${shop.url}/orders`, { method: 'POST' });
console.log(
  `POST: ${created.status}, the order is in the answer: ${await created.text()}`,
);
console.log(`invented: ${(await fetch(`${shop.url}/orders/9`)).status}`);
const order = await fetch(new URL(created.headers.get('location') ?? '', shop.url));
console.log(`GET at once: ${order.status} ${await order.text()}`);
// endregion: show
