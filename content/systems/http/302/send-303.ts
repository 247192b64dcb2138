import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  console.log(`${request.method} ${request.url}`);
  if (request.url === '/orders/7') {
    console.log('HTTP 303 See Other');
    response.writeHead(303, { Location: '/orders' }).end(); // mark
  } else {
    response.end(
      request.method === 'DELETE' ? 'all orders deleted' : 'the list of orders',
    );
  }
});

const response = await fetch(`${shop.url}/orders/7`, { method: 'DELETE' });
console.log(await response.text());
// endregion: show
