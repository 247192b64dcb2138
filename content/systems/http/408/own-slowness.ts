import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  const timer = setTimeout(() => response.writeHead(408).end(), 200); // mark
  request.resume();
  await wait(400); // the warehouse answers slowly
  orders.push('lamp-7');
  clearTimeout(timer);
  response.end('ordered\n');
});

const response = await fetch(`${shop.url}/orders`, { method: 'POST', body: 'lamp-7' });
await wait(400);
console.error(`orders in the database: ${orders.length}`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
