import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }); // mark
  response.end('<h1>We will be back at ten.</h1>');
});

// A payment provider tells the shop that an order was paid. On 2xx it never asks again.
const queue = ['order 7 paid', 'order 8 paid'];
const kept = [];
for (const event of queue) {
  const answer = await fetch(`${shop.url}/webhooks`, { method: 'POST', body: event });
  if (!answer.ok) kept.push(event);
}
console.log(`${queue.length} webhooks sent, ${kept.length} kept for later`);
console.log(`Nobody stored them, and nobody will send them again.`);
// endregion: show
