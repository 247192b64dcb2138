import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
const outbox: string[] = [];
const sendMail = () => Promise.reject(new Error('connect ECONNREFUSED mail:25'));

await using shop = await serve((request, response) => {
  orders.push(`order ${orders.length + 1}`);
  // In the same transaction as the order.
  outbox.push(`confirmation of order ${orders.length}`); // mark
  response.writeHead(201).end();
});
const worker = async () => {
  try {
    await sendMail();
    outbox.shift();
  } catch {
    console.log(`mail: not now; ${outbox.length} in the outbox`);
  }
};

const answer = await fetch(`${shop.url}/orders`, { method: 'POST' });
await worker();
console.log(`orders in the database: ${orders.length}`);
console.log(`HTTP ${answer.status} ${answer.statusText}`);
// endregion: show
