import { serve } from '../_harness/serve.ts';

await using shop = await serve((request, response) => {
  const known = /^\/api\/v2\/orders\/\d+$/.test(request.url ?? '');
  response.writeHead(known ? 200 : 404).end(known ? 'order 7' : undefined);
});

// region: show
const base = new URL('/api/v2/', shop.url); // with a slash at its end
const address = new URL('orders/7', base); // and none at the beginning // mark

const response = await fetch(address);
console.log(`${address.pathname}: HTTP ${response.status}, ${await response.text()}`);
// endregion: show
