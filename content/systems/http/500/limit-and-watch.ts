import { serve, type Handler } from '../_harness/serve.ts';

// region: show
let free = 2; // connections in the pool
const acquire = () => {
  if (free === 0) throw new Error('timeout exceeded when trying to connect');
  free--;
};
const findOrder = (id: string) => {
  acquire();
  try {
    if (!/^\d+$/.test(id)) throw new Error(`invalid input syntax: "${id}"`);
    return `order ${id}`;
  } finally {
    free++; // mark
  }
};
const handler: Handler = (request, response) => {
  try {
    response.end(findOrder(request.url?.split('/')[2] ?? ''));
  } catch (error) {
    console.log(`shop: ${(error as Error).message}; ${free} connections free`);
    response.writeHead(500).end();
  }
};
await using shop = await serve(handler);

await fetch(`${shop.url}/orders/x`);
await fetch(`${shop.url}/orders/y`);
const answer = await fetch(`${shop.url}/orders/7`);
console.log(`GET /orders/7: HTTP ${answer.status}: ${await answer.text()}`);
// endregion: show
