import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// One worker, 600 ms for each order. The others stand in a queue and do not know how long.
let turn: Promise<unknown> = Promise.resolve();
await using shop = await serve(async (request, response) => {
  turn = turn.then(() => delay(600)); // mark
  await turn;
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
const late = statuses.includes(504);
console.error(`4 at once, 600 ms each: ${late ? 'not ' : ''}all within 1300 ms`);
if (late) {
  console.error('HTTP 504 Gateway Timeout');
  process.exitCode = 1;
}
// endregion: show
await turn;
