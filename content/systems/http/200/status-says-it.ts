import { contentOf, serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { quantity } = JSON.parse(await contentOf(request)) as { quantity: number };
  if (quantity > 3) {
    response.writeHead(409, { 'Content-Type': 'application/problem+json' }); // mark
    response.end('{"title":"Out of stock","status":409,"available":3}');
    return;
  }
  response.setHeader('Content-Type', 'application/json');
  response.end('{"ok":true,"order":7}');
});

const body = JSON.stringify({ sku: 'TEA-1', quantity: 5 });
console.log(linesOf(await send(shop.port, { request: 'POST /orders', body })).join('\n'));

const response = await fetch(`${shop.url}/orders`, { method: 'POST', body });
if (response.ok) console.log('the client says: order placed');
else console.log(`the client says: ${await response.text()}`);
// endregion: show
