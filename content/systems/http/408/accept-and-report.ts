import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let state = 'pending';
await using shop = await serve((request, response) => {
  request.resume();
  if (request.method === 'GET') return response.end(state);
  void wait(400).then(() => (state = 'ordered'));
  return response.writeHead(202, { Location: '/orders/7' }).end(); // mark
});

const accepted = await fetch(`${shop.url}/orders`, { method: 'POST', body: 'lamp-7' });
console.log(`HTTP ${accepted.status} ${accepted.statusText}`);
const where = new URL(accepted.headers.get('location') ?? '', shop.url);
let report = '';
while (report !== 'ordered') {
  await wait(150);
  report = await (await fetch(where)).text();
}
console.log(`${where.pathname}: ${report}`);
// endregion: show
