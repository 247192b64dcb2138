import { serve } from '../_harness/serve.ts';

// region: show
// The order is written, then the process dies before it answers. Once.
let orders = 0;
await using origin = await serve((request, response) => {
  orders++;
  if (orders === 1) request.socket.destroy();
  else response.end('ordered');
});

await using edge = await serve(async (request, response) => {
  try {
    const answer = await fetch(origin.url, { method: 'POST' });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(520, { 'Retry-After': '0' }).end('error code: 520');
  }
});

const statuses: number[] = [];
for (let attempt = 1; attempt <= 3; attempt++) {
  const response = await fetch(`${edge.url}/orders`, { method: 'POST' }); // no idempotency key // mark
  statuses.push(response.status);
  if (response.ok) break;
}
console.log(`one click: answers ${statuses.join(', ')}; orders written: ${orders}`);
// endregion: show
