import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(101, { Upgrade: 'h2c', Connection: 'Upgrade' }).end(); // mark
});

console.log(linesOf(await send(shop.port, { request: 'GET /orders/7' })).join('\n'));

await fetch(`${shop.url}/orders/7`).catch((error: unknown) => {
  console.error(String((error as Error).cause));
});
// endregion: show
