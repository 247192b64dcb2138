import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  console.log(`${request.method} ${request.url}, ${length} bytes`);
  if (request.url === '/orders') {
    console.log('HTTP 301 Moved Permanently');
    response.writeHead(301, { Location: '/orders/' }).end(); // mark
  } else {
    response.end(request.method === 'POST' ? 'order 8 is made' : 'the list of orders');
  }
});

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  body: '{"item":1}',
});
console.log(`ok ${response.ok}: ${await response.text()}`);
// endregion: show
