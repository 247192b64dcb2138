import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  await contentOf(request);
  if (request.method !== 'POST') return response.end('<h1>Order 7</h1>');
  if (request.headers.accept?.includes('application/json') !== true)
    return response.writeHead(303, { Location: '/orders/7' }).end();
  response.writeHead(201, { Location: '/orders/7', 'Content-Type': 'application/json' });
  return response.end('{"order":7}'); // mark
});

const form = { method: 'POST', body: 'item=tea' };
const page = await fetch(`${shop.url}/orders`, form);
console.log(`a browser gets ${page.status}: ${await page.text()}`);
const headers = { Accept: 'application/json' };
const made = await fetch(`${shop.url}/orders`, { ...form, headers });
console.log(`a program gets ${made.status}: ${await made.text()}`);
// endregion: show
