import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const quantity = new URLSearchParams(await contentOf(request)).get('quantity');
  if (request.method === 'POST' && Number(quantity) < 1) {
    console.log('HTTP 303 See Other, and the reason is lost');
    return response.writeHead(303, { Location: '/orders/new' }).end(); // mark
  }
  return response.end('an empty form');
});

const body = new URLSearchParams({ item: 'tea', quantity: '0' });
const response = await fetch(`${shop.url}/orders`, { method: 'POST', body });
console.log(`status ${response.status}, ok ${response.ok}: ${await response.text()}`);
// endregion: show
