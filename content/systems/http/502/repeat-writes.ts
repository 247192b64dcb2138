import { serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve((request) => {
  orders.push(`order ${orders.length + 1}`);
  if (orders.length < 3)
    request.socket.destroy(); // the worker is killed after the commit
  else request.socket.end('HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n');
});
await using proxy = await serve(async (request, response) => {
  try {
    const answer = await fetch(shop.url + request.url, { method: 'POST' });
    response.writeHead(answer.status).end();
  } catch {
    response.writeHead(502).end();
  }
});

for (let attempt = 1; attempt <= 3; attempt++) {
  const answer = await fetch(`${proxy.url}/orders`, { method: 'POST' });
  console.log(`attempt ${attempt}: HTTP ${answer.status} ${answer.statusText}`);
  if (answer.status !== 502) break; // mark
}
console.log(`The customer wanted 1 order and has ${orders.length}: ${orders.join(', ')}`);
// endregion: show
