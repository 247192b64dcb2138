import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
const work = async () => {
  await delay(400); // the warehouse is slow, and nobody waits for it
  orders.push(`order ${orders.length + 1}`);
};
await using shop = await serve((request, response) => {
  void work();
  response.writeHead(202, { Location: '/orders/1' }).end(); // mark
});
// Heroku's router waits 30 s, this one 200 ms.
await using router = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(200);
    const answer = await fetch(shop.url, { method: 'POST', signal });
    response.writeHead(answer.status).end();
  } catch {
    response.writeHead(503).end();
  }
});

const answer = await fetch(`${router.url}/orders`, { method: 'POST' });
await delay(500);
console.log(`orders in the database: ${orders.length}`);
console.log(`HTTP ${answer.status} ${answer.statusText}`);
// endregion: show
