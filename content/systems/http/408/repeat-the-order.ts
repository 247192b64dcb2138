import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  const timer = setTimeout(() => response.writeHead(408).end(), 200);
  request.resume();
  await wait(400);
  orders.push('lamp-7');
  clearTimeout(timer);
  response.end('ordered\n');
});

let attempts = 0;
let response: Response;
do {
  response = await fetch(`${shop.url}/orders`, { method: 'POST', body: 'lamp-7' });
  attempts += 1;
} while (response.status === 408 && attempts < 3); // mark
await wait(500);
console.log(`one customer, ${attempts} attempts, ${orders.length} lamps ordered`);
// endregion: show
