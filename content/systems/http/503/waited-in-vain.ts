import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  await delay(400); // the warehouse is slow
  orders.push(`order ${orders.length + 1}`);
  response.writeHead(201).end();
});
// Heroku's router waits 30 s, this one 200 ms.
await using router = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(200); // mark
    const answer = await fetch(shop.url, { method: 'POST', signal });
    response.writeHead(answer.status).end();
  } catch {
    response.writeHead(503).end();
  }
});

const answer = await fetch(`${router.url}/orders`, { method: 'POST' });
await delay(500);
console.error(`orders in the database: ${orders.length}`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
