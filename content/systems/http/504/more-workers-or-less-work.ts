import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// One worker, 600 ms for each order. Who would have to wait is told so at once.
let busy = false;
await using shop = await serve(async (request, response) => {
  if (busy) {
    response.writeHead(503, { 'Retry-After': '1' }).end(); // mark
    return;
  }
  busy = true;
  await delay(600);
  busy = false;
  response.end('order 7');
});
await using gateway = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(1300);
    const answer = await fetch(shop.url + request.url, { signal });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(504).end();
  }
});

const order = async () => (await fetch(`${gateway.url}/orders/7`)).status;
const statuses = await Promise.all(Array.from({ length: 4 }, order));
const count = (status: number) => statuses.filter((one) => one === status).length;
console.log(`4 at once: ${count(200)} × 200, ${count(503)} × 503, ${count(504)} × 504`);
console.log(`once more, a second later: ${await delay(1000).then(order)}`);
// endregion: show
