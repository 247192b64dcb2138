import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
const sendMail = () => Promise.reject(new Error('connect ECONNREFUSED mail:25'));

await using shop = await serve(async (request, response) => {
  try {
    orders.push(`order ${orders.length + 1}`); // committed
    await sendMail(); // mark
    response.writeHead(201).end();
  } catch (error) {
    console.error(`shop: ${String(error)}`);
    response.writeHead(500).end();
  }
});

const answer = await fetch(`${shop.url}/orders`, { method: 'POST' });
console.error(`orders in the database: ${orders.length}`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
