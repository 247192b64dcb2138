import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.method === 'GET') {
    response.end('<h1>Thank you for order 8</h1>');
    return;
  }
  response.writeHead(303, { Location: '/orders/8' }).end(); // mark
});

const response = await fetch(`${shop.url}/orders`, { method: 'POST' });
const page = await response.text();
console.log(`HTTP/1.1 ${response.status} ${response.statusText}`);
console.log(`redirected ${response.redirected}, page: ${page === '' ? 'empty' : page}`);
// endregion: show
