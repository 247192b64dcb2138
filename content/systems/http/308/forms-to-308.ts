import { serve } from '../_harness/serve.ts';

// region: show
let made = 0;
await using shop = await serve((request, response) => {
  if (request.method === 'POST') made += 1;
  if (request.url === '/orders') {
    response.writeHead(308, { Location: '/orders/thanks' }).end(); // mark
  } else {
    response.end('thank you');
  }
});

const response = await fetch(`${shop.url}/orders`, { method: 'POST', body: 'item=tea' });
console.log(`${await response.text()}, for ${made} POSTs`);
// endregion: show
