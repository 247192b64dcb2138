import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve(async (request, response) => {
  response.writeEarlyHints({
    link: ['</shop.css>; rel=preload; as=style', '<https://img.example>; rel=preconnect'], // mark
  });
  await sleep(100); // what the page waits for
  response.setHeader('Content-Length', 16);
  response.end('<h1>Order 7</h1>');
});

console.log(linesOf(await send(shop.port, { request: 'GET /orders/7' })).join('\n'));
// endregion: show
