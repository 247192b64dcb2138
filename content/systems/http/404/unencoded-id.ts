import { serve } from '../_harness/serve.ts';

// region: show
const orders = new Map([['2026/0007', 'order of November']]);

await using shop = await serve((request, response) => {
  const [, collection, id, ...rest] = (request.url ?? '').split('/');
  const order = orders.get(decodeURIComponent(id ?? ''));
  const found = collection === 'orders' && rest.length === 0 && order;
  response.writeHead(found ? 200 : 404).end(order);
});

const id = '2026/0007';
const response = await fetch(`${shop.url}/orders/${id}`); // mark
console.error(`GET ${new URL(response.url).pathname}`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
