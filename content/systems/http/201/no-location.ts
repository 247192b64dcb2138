import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(201).end(); // created, but where? // mark
});

console.log(linesOf(await send(shop.port, { request: 'POST /orders' })).join('\n'));

const response = await fetch(`${shop.url}/orders`, { method: 'POST' });
const location = response.headers.get('location');
if (location === null) console.error('the client knows no address of the new order');
// endregion: show
