import { serve } from '../_harness/serve.ts';

// region: show
let asked = 0;
await using shop = await serve((request, response) => {
  asked += 1;
  if (request.url === '/orders/7/') response.end('order 7 is PAID');
  else response.writeHead(301, { Location: `${request.url}/` }).end();
});

const stored = new Map([['order 7', `${shop.url}/orders/7`]]);
for (let i = 0; i < 3; i += 1) {
  const response = await fetch(stored.get('order 7') ?? '');
  if (response.redirected) stored.set('order 7', response.url); // mark
  console.log(`${await response.text()}, requests so far: ${asked}`);
}
// endregion: show
