import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/login') {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!DOCTYPE html><title>Sign in</title>');
    return;
  }
  response.writeHead(302, { Location: '/login' }).end(); // the session has ended // mark
});

const response = await fetch(`${shop.url}/api/orders`);
console.log(linesOf(await send(shop.port, { request: 'GET /login' })).join('\n'));
console.log(`ok ${response.ok}, redirected ${response.redirected}`);
await response.json().catch((error: unknown) => console.error(String(error)));
// endregion: show
