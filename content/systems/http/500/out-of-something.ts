import { serve, type Handler } from '../_harness/serve.ts';

// region: show
let free = 2; // connections in the pool
const acquire = () => {
  if (free === 0) throw new Error('timeout exceeded when trying to connect');
  free--;
};
const findOrder = (id: string) => {
  acquire();
  if (!/^\d+$/.test(id)) throw new Error(`invalid input syntax: "${id}"`); // mark
  free++; // never reached after a bad id: the connection is gone
  return `order ${id}`;
};
const handler: Handler = (request, response) => {
  try {
    response.end(findOrder(request.url?.split('/')[2] ?? ''));
  } catch (error) {
    console.error(`shop: ${(error as Error).message}; ${free} connections free`);
    response.writeHead(500).end();
  }
};
await using shop = await serve(handler);

await fetch(`${shop.url}/orders/x`);
await fetch(`${shop.url}/orders/y`);
const answer = await fetch(`${shop.url}/orders/7`);
console.error(`GET /orders/7: HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
