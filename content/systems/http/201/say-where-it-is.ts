import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.method === 'POST') {
    response.writeHead(201, { Location: '/orders/8', ETag: '"v1"' }); // mark
    response.end('{"id":8}');
  } else {
    response.end(`{"id":8,"path":"${request.url}"}`);
  }
});

const created = await fetch(`${shop.url}/orders`, { method: 'POST' });
const location = new URL(created.headers.get('location') ?? '', created.url);
const order = await fetch(location);
console.log(created.status, location.pathname, '->', order.status, await order.text());
// endregion: show
