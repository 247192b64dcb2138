import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const most = 2;
let atWork = 0;
let refused = 0;
await using shop = await serve(async (request, response) => {
  if (atWork >= most) {
    refused++;
    response.writeHead(503, { 'Retry-After': '1' }).end();
    return;
  }
  atWork++;
  await delay(100);
  atWork--;
  response.end('order 7');
});

async function order(attempt: number): Promise<number> {
  const answer = await fetch(`${shop.url}/orders/7`);
  const wait = Number(answer.headers.get('retry-after') ?? NaN) * 1000;
  if (answer.status !== 503 || Number.isNaN(wait)) return answer.status;
  await delay(wait + attempt * 250); // mark
  return order(attempt + 1);
}

const statuses = await Promise.all(
  Array.from({ length: 4 }, async (_, index) => order(Math.floor(index / 2))),
);
console.log(`4 clients for 2 places: ${statuses.join(', ')}`);
console.log(`${refused} times 503, then each waited as told, none at the same moment`);
// endregion: show
